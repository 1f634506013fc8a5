package cn.reserve.library.attachment;

import cn.reserve.library.form.Permit;
import cn.reserve.platform.rest.PlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;

/** What the sender says about a file; what it is, its content says. */
public class AttachmentRequest {
    @QueryParam("kind")
    @NotNull
    @Nullable
    AttachmentKind kind;

    /** The permit that it proves, where it proves one. */
    @QueryParam("permitKind")
    Permit.@Nullable Kind permitKind;

    @QueryParam("name")
    @NotBlank
    @PlainText(max = 120)
    @Nullable
    String name;

    /** The same as a value; after validation. */
    AttachmentWish wish() {
        if (kind == null || name == null) {
            throw new IllegalStateException("not validated");
        }
        return new AttachmentWish(kind, permitKind, name);
    }
}
