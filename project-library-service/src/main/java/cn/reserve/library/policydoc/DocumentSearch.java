package cn.reserve.library.policydoc;

import cn.reserve.platform.rest.PlainText;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Filters of the library. */
public class DocumentSearch {
    @QueryParam("q")
    @Parameter(description = "In title, number, issuer and region; of clauses in heading and text")
    @Nullable
    String q;

    @QueryParam("kind")
    @Nullable
    DocumentKind kind;

    @QueryParam("level")
    @Nullable
    DocumentLevel level;

    @QueryParam("validOn")
    @PlainText(max = 10)
    @Parameter(description = "ISO date on which it is valid")
    @Nullable
    String validOn;

    @QueryParam("state")
    @Parameter(description = "Default KEPT")
    @Nullable
    DocumentState state;

    @QueryParam("sort")
    @Parameter(description = "issuedOn or title; a minus before it means descending. Default: -issuedOn")
    @Nullable
    String sort;
}
