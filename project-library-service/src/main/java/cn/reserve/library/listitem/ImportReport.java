package cn.reserve.library.listitem;

import cn.reserve.library.listtype.Words;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a workbook brought, or would bring.
 *
 * @param stored false for a preview
 * @param rows rows read, without headings and blank ones
 * @param unchanged items that are as they were, or are there already with the same values
 * @param wrongCells how many cells are wrong; nothing is stored when there are any
 * @param wrong each of them, the first 20,000
 */
@Schema(name = "ListImportReport")
public record ImportReport(
        boolean stored, int rows, int added, int changed, int unchanged, int wrongCells, List<WrongCell> wrong) {

    /** Defensive copy. */
    public ImportReport {
        wrong = List.copyOf(wrong);
    }

    /**
     * One cell.
     *
     * @param row as people say it, from 1
     * @param cell address, e.g. {@code C12}
     * @param heading of its column
     * @param value what stands there, cut at 100 characters
     * @param rule stable name of the broken rule
     */
    @Schema(name = "ListWrongCell")
    public record WrongCell(int row, String cell, Words heading, String value, String rule, String zh, String en) {}
}
