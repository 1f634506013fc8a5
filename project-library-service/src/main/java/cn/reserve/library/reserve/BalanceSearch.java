package cn.reserve.library.reserve;

import cn.reserve.library.form.Field;
import cn.reserve.platform.rest.PlainText;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which part of the balance. */
public class BalanceSearch {
    @QueryParam("quarter")
    @PlainText(max = 7)
    @Parameter(description = "For example 2026-Q4. Default: the quarter of today")
    @Nullable
    String quarter;

    @QueryParam("field")
    @Nullable
    Field field;

    @QueryParam("county")
    @PlainText(max = 6)
    @Nullable
    String county;
}
