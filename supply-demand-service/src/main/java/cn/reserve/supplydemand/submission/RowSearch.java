package cn.reserve.supplydemand.submission;

import cn.reserve.platform.listing.ListQuery;
import cn.reserve.platform.listing.Parameters;
import cn.reserve.platform.rest.Problems;
import cn.reserve.platform.rest.Sort;
import cn.reserve.platform.rest.Violation;
import cn.reserve.supplydemand.sheet.SheetKind;
import jakarta.ws.rs.QueryParam;
import java.math.BigDecimal;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Filters and order of a submission's rows. */
public class RowSearch {
    private static final Sort<RowSort> BY_NUMBER = new Sort<>(RowSort.NUMBER, false);

    @QueryParam("kind")
    @Parameter(
            description = "The sheet; without it those of all sheets, which have their numbers each",
            schema = @Schema(implementation = SheetKind.class))
    @Nullable
    String kind;

    @QueryParam("from")
    @Parameter(
            description = "The rows from this number on: a pager leads to the first 10,000 of them",
            schema = @Schema(type = SchemaType.INTEGER))
    @Nullable
    String from;

    @QueryParam("remarked")
    @Parameter(
            description = "true: only rows that the district has remarked on",
            schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
    @Nullable
    String remarked;

    @QueryParam("sort")
    @Parameter(
            description = "Order; - before the key for descending",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            defaultValue = "number",
                            enumeration = {"number", "-number"}))
    @Nullable
    String sort;

    ListQuery query(Submission submission) {
        ListQuery query = new ListQuery("round_row r", "r.id")
                .where("r.submission_id = ?", submission.id())
                .equal("r.kind", Parameters.oneOf("kind", SheetKind.class, kind))
                .unlessAbsent("r.number >= ?", first());
        if (!Boolean.parseBoolean(Parameters.text("remarked", remarked))) {
            return query;
        }
        UUID[] rows = submission.remarks().stream().map(Remark::row).distinct().toArray(UUID[]::new);
        return query.where("r.id = any(cast(? as uuid[]))", (Object) rows);
    }

    Sort<RowSort> order() {
        return Sort.read(RowSort.class, sort, BY_NUMBER);
    }

    private @Nullable Integer first() {
        BigDecimal sent = Parameters.decimal("from", from);
        if (sent == null) {
            return null;
        }
        if (sent.signum() < 0 || sent.stripTrailingZeros().scale() > 0 || sent.precision() - sent.scale() > 9) {
            throw Problems.invalid(Violation.of("from", "integer"));
        }
        return sent.intValue();
    }
}
