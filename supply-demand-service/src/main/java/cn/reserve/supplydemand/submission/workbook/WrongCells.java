package cn.reserve.supplydemand.submission.workbook;

import cn.reserve.platform.columns.Headings;
import cn.reserve.platform.rest.Wording;
import cn.reserve.platform.sheet.SheetCell;
import cn.reserve.supplydemand.sheet.SheetKind;
import cn.reserve.supplydemand.sheet.Words;
import cn.reserve.supplydemand.submission.workbook.WorkbookReport.WrongCell;
import java.util.ArrayList;
import java.util.List;

/** What is wrong in a workbook, as far as it is named. */
final class WrongCells {
    private static final int MOST = 20_000;

    private final List<WrongCell> named = new ArrayList<>();
    private int count;

    void add(SheetKind kind, int row, SheetCell cell, Words heading, String rule, Wording said) {
        if (count++ < MOST) {
            named.add(new WrongCell(
                    kind,
                    WorkbookColumns.title(kind),
                    row,
                    cell.address(),
                    heading,
                    Headings.cut(cell.text()),
                    rule,
                    said.zh(),
                    said.en()));
        }
    }

    boolean areNone() {
        return count == 0;
    }

    int count() {
        return count;
    }

    List<WrongCell> named() {
        return named;
    }
}
