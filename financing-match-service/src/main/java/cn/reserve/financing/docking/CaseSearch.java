package cn.reserve.financing.docking;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The filters and sort of the list of cases, as sent. */
public class CaseSearch {
    @QueryParam("needId")
    @Parameter(description = "Cases on one need", schema = @Schema(type = SchemaType.STRING, format = "uuid"))
    @Nullable
    String needId;

    @QueryParam("state")
    @Parameter(schema = @Schema(implementation = CaseState.class))
    @Nullable
    String state;

    @QueryParam("bank")
    @Parameter(description = "Alias of a bank; useful to those who see several")
    @Nullable
    String bank;

    @QueryParam("sort")
    @Parameter(description = "updatedAt, - before it for descending; default -updatedAt")
    @Nullable
    String sort;
}
