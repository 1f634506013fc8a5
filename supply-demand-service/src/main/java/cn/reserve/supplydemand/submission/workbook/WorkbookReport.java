package cn.reserve.supplydemand.submission.workbook;

import cn.reserve.supplydemand.sheet.SheetKind;
import cn.reserve.supplydemand.sheet.Words;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a workbook brought, or would bring.
 *
 * @param stored whether anything was to be stored
 * @param version of the submission then; the one to store by
 * @param ignored names of sheets that nobody asked for; their content is left alone
 * @param wrongCells how many cells are wrong
 * @param wrong each of them, the first 20,000
 */
@Schema(name = "SubmissionWorkbookReport")
public record WorkbookReport(
        boolean stored,
        long version,
        List<OfSheet> sheets,
        List<String> ignored,
        int wrongCells,
        List<WrongCell> wrong) {

    /** Defensive copies. */
    public WorkbookReport {
        sheets = List.copyOf(sheets);
        ignored = List.copyOf(ignored);
        wrong = List.copyOf(wrong);
    }

    /**
     * One sheet.
     *
     * @param there whether the workbook has it; what it has not is left as it is
     * @param rows read, without headings and blank ones
     * @param unchanged rows that are stored already as they stand
     * @param missing stored rows that the workbook has not, though it went out with them
     * @param removed those of them that were taken out
     * @param wrongRows rows with a wrong cell
     * @param changes what comes and goes, the first 200 of each
     */
    @Schema(name = "SubmissionWorkbookSheet")
    public record OfSheet(
            SheetKind kind,
            boolean there,
            int rows,
            int added,
            int changed,
            int unchanged,
            int missing,
            int removed,
            int wrongRows,
            List<ChangedRow> changes) {

        /** Defensive copy. */
        public OfSheet {
            changes = List.copyOf(changes);
        }
    }

    /** What becomes of a row. */
    @Schema(name = "SubmissionWorkbookRowChange")
    public enum RowChange {
        ADDED,
        CHANGED,
        MISSING
    }

    /**
     * A row that comes, changes or is missing.
     *
     * @param row where it stands in the workbook; null of one that is missing
     * @param number that it has; null of a new one
     * @param values in their text form by key; of a missing one those that are stored
     * @param before the same as it is stored; null of one that is not changed
     */
    @Schema(name = "SubmissionWorkbookRow")
    public record ChangedRow(
            RowChange change,
            @Nullable Integer row,
            @Nullable Integer number,
            Map<String, String> values,
            @Nullable Map<String, String> before) {

        /** Defensive copies. */
        public ChangedRow {
            values = new TreeMap<>(values);
            before = before == null ? null : new TreeMap<>(before);
        }
    }

    /**
     * One wrong cell.
     *
     * @param sheet its name in the workbook
     * @param row as people say it, from 1
     * @param cell address, e.g. {@code C12}
     * @param heading of its column
     * @param value what stands there, cut at 100 characters
     * @param rule stable name of the broken rule
     */
    @Schema(name = "SubmissionWrongCell")
    public record WrongCell(
            SheetKind kind,
            String sheet,
            int row,
            String cell,
            Words heading,
            String value,
            String rule,
            String zh,
            String en) {}
}
