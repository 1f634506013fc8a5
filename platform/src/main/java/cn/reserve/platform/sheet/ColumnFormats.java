package cn.reserve.platform.sheet;

import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** Number formats of a sheet, set for runs of cells below each other: cell by cell they cost more than the values themselves. */
final class ColumnFormats {
    private final Worksheet sheet;
    private final List<Run> runs = new ArrayList<>();

    ColumnFormats(Worksheet sheet) {
        this.sheet = sheet;
    }

    private static final class Run {
        private @Nullable String format;
        private int from;
        private int last;
    }

    /** A cell has this format, or none of its own; rows come in order, empty cells not at all. */
    void take(int row, int column, @Nullable String format) {
        while (runs.size() <= column) {
            runs.add(new Run());
        }
        Run run = runs.get(column);
        if (run.format == null ? format != null : !run.format.equals(format)) {
            set(column, run);
            run.format = format;
            run.from = row;
        }
        run.last = row;
    }

    /** Sets what has not been set of the rows before {@code next}, which are about to be written. */
    void apply(int next) {
        for (int column = 0; column < runs.size(); column++) {
            Run run = runs.get(column);
            set(column, run);
            run.from = next;
        }
    }

    private void set(int column, Run run) {
        String format = run.format;
        if (format != null && run.from <= run.last) {
            sheet.range(run.from, column, run.last, column)
                    .style()
                    .format(format)
                    .set();
        }
    }
}
