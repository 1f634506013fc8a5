package cn.reserve.financing.need;

import cn.reserve.platform.listing.Parameters;
import cn.reserve.platform.listing.SearchText;
import cn.reserve.platform.rest.Sort;
import jakarta.ws.rs.QueryParam;
import java.math.BigDecimal;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The filters and sort of the list of needs, as sent; {@link #criteria()} checks them. */
public class NeedSearch {
    @QueryParam("q")
    @Parameter(description = "Text in project name, enterprise name or project code, up to 100 characters")
    @Nullable
    String q;

    @QueryParam("field")
    @Parameter(description = "Field of use, e.g. INDUSTRY")
    @Nullable
    String field;

    @QueryParam("county")
    @Parameter(description = "County code, six digits")
    @Nullable
    String county;

    @QueryParam("state")
    @Parameter(schema = @Schema(implementation = NeedState.class))
    @Nullable
    String state;

    @QueryParam("minAmount")
    @Parameter(description = "Wanted amount in yuan, at least", schema = @Schema(type = SchemaType.NUMBER))
    @Nullable
    String minAmount;

    @QueryParam("maxAmount")
    @Parameter(description = "Wanted amount in yuan, at most", schema = @Schema(type = SchemaType.NUMBER))
    @Nullable
    String maxAmount;

    @QueryParam("sort")
    @Parameter(description = "publishedAt or amount, - before it for descending; default -publishedAt")
    @Nullable
    String sort;

    /** The checked filters; null where the list is not narrowed. */
    record Criteria(
            Optional<SearchText> text,
            @Nullable String field,
            @Nullable String county,
            @Nullable NeedState state,
            @Nullable BigDecimal minAmount,
            @Nullable BigDecimal maxAmount,
            Sort<NeedSort> sort) {}

    /**
     * Checks what was sent.
     *
     * @throws cn.reserve.platform.rest.ProblemException 400 naming the parameter
     */
    Criteria criteria() {
        return new Criteria(
                SearchText.of(q),
                Parameters.text("field", field),
                Parameters.text("county", county),
                Parameters.oneOf("state", NeedState.class, state),
                Parameters.decimal("minAmount", minAmount),
                Parameters.decimal("maxAmount", maxAmount),
                Sort.read(NeedSort.class, sort, new Sort<>(NeedSort.PUBLISHED_AT, true)));
    }
}
