package cn.reserve.supplydemand.submission.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import cn.reserve.platform.sheet.SheetCell;
import cn.reserve.supplydemand.submission.workbook.StoredRows.Conflict;
import cn.reserve.supplydemand.submission.workbook.StoredRows.Entry;
import org.junit.jupiter.api.Test;

class StoredRowsTest {
    private static final SheetCell CELL = new SheetCell("A2", SheetCell.Kind.NUMBER, "1", null, null);

    private final StoredRows rows = new StoredRows();

    private void knowThree() {
        rows.know(1, "a");
        rows.know(2, "b");
        rows.know(3, "c");
    }

    private void changes(int number, int holder) {
        rows.name(number);
        rows.wait(holder, new Entry(number + 1, CELL, number));
        rows.release(number);
    }

    @Test
    void rowsMaySayInACircleWhatTheOthersSaid() {
        knowThree();
        changes(1, 2);
        changes(2, 3);
        changes(3, 1);

        assertThat(rows.conflicts(number -> false)).isEmpty();
    }

    @Test
    void aRowThatStaysKeepsAllFromMovingUp() {
        knowThree();
        changes(1, 2);
        changes(2, 3);

        assertThat(rows.conflicts(number -> false)).extracting(Conflict::holder).containsExactly(3, 2);
    }

    @Test
    void aRowThatIsTakenOutMakesRoom() {
        knowThree();
        changes(2, 3);

        assertThat(rows.conflicts(number -> true)).isEmpty();
        assertThat(rows.missing(3)).containsExactly(1, 3);
        assertThat(rows.missing(2)).containsExactly(1);
    }
}
