package cn.reserve.library.fund;

import cn.reserve.library.form.Field;
import cn.reserve.platform.rest.PlainText;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Filters of the register. */
public class FundSearch {
    @QueryParam("programme")
    @PlainText(max = 100)
    @Nullable
    String programme;

    @QueryParam("state")
    @Nullable
    FundState state;

    @QueryParam("field")
    @Nullable
    Field field;

    @QueryParam("county")
    @PlainText(max = 6)
    @Nullable
    String county;

    @QueryParam("project")
    @Nullable
    UUID project;

    @QueryParam("sort")
    @Parameter(description = "issuedOn or issued; a minus before it means descending. Default: -issuedOn")
    @Nullable
    String sort;
}
