package cn.reserve.library.credential;

import cn.reserve.platform.rest.PlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;

/** What the sender says about a file; what it is, its content says. */
public class CredentialRequest {
    @QueryParam("kind")
    @NotNull
    @Nullable
    CredentialKind kind;

    @QueryParam("name")
    @NotBlank
    @PlainText(max = 120)
    @Nullable
    String name;

    /** The same as a value; after validation. */
    Wish wish() {
        if (kind == null || name == null) {
            throw new IllegalStateException("not validated");
        }
        return new Wish(kind, name);
    }

    /** Kind and name of a file. */
    record Wish(CredentialKind kind, String name) {}
}
