package cn.reserve.library.measure;

import cn.reserve.platform.rest.PlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;

/** What the sender calls a file; what it is, its content says. */
public class EvidenceRequest {
    @QueryParam("name")
    @NotBlank
    @PlainText(max = 120)
    @Nullable
    String name;

    /** The same as a value; after validation. */
    String said() {
        if (name == null) {
            throw new IllegalStateException("not validated");
        }
        return name;
    }
}
