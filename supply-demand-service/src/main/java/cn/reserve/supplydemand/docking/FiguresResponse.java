package cn.reserve.supplydemand.docking;

import java.time.YearMonth;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What docking came to in some months. */
@Schema(name = "DockingFiguresReport")
record FiguresResponse(
        FiguresBy by,

        @Schema(type = SchemaType.STRING, implementation = String.class, pattern = "^\\d{4}-\\d{2}$")
        YearMonth from,

        @Schema(type = SchemaType.STRING, implementation = String.class, pattern = "^\\d{4}-\\d{2}$")
        YearMonth to,

        List<FiguresRow> rows,
        FiguresRow total,

        @Schema(description = "Why cases opened in these months were dropped, most frequent first")
        List<Reason> reasons) {

    /** How often a reason was given. */
    @Schema(name = "DockingDropCount")
    record Reason(DropReason reason, long count) {}
}
