package cn.reserve.platform.standards;

import java.util.List;

/**
 * What an import did, or would do.
 *
 * @param table name of the table
 * @param version number of the version; the current one when the file changed nothing or this was a preview
 * @param stored false for a preview
 * @param rows rows read, without the headings
 * @param added codes that were not current before
 * @param changed codes with another name, parent, level or attribute
 * @param retired codes that the file lacks
 * @param unchanged codes that are as before
 * @param refusedRows number of rows that were refused; their codes stay as they were
 * @param refused why, cell by cell, at most the first 200
 * @param warnings rows that were taken although something is odd, at most the first 200
 */
public record ImportReport(
        String table,
        int version,
        boolean stored,
        int rows,
        int added,
        int changed,
        int retired,
        int unchanged,
        int refusedRows,
        List<ImportNote> refused,
        List<ImportNote> warnings) {

    /** Notes that a report shows of each kind. */
    public static final int MOST_NOTES = 200;

    /** Defensive copies. */
    public ImportReport {
        refused = List.copyOf(refused);
        warnings = List.copyOf(warnings);
    }
}
