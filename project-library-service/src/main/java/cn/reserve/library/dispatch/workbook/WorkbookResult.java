package cn.reserve.library.dispatch.workbook;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What became of a workbook.
 *
 * @param rows with something in them
 * @param right rows that were stored, or could be
 * @param left rows without figures, or that say what was handed in already
 * @param wrong rows with a wrong cell
 * @param stored whether the right rows were stored
 * @param cells the wrong ones, at most 1,000
 */
@Schema(name = "DispatchWorkbookResult")
public record WorkbookResult(int rows, int right, int left, int wrong, boolean stored, List<WrongCell> cells) {

    /**
     * A wrong cell.
     *
     * @param cell e.g. {@code E12}
     * @param value as it stands there
     */
    @Schema(name = "DispatchWrongCell")
    public record WrongCell(String cell, String column, String value, String rule, String zh, String en) {}
}
