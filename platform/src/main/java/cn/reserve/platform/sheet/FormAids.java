package cn.reserve.platform.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** What helps people fill in a sheet: lists to choose from, and headings that a program keeps as they are. */
final class FormAids {
    private static final String CHOOSE = "请从下拉列表中选择 · Choose from the list";
    private static final String KEEP = "请勿修改表头 · Leave the headings as they are";

    private final Workbook workbook;
    private final Worksheet form;
    private final List<SheetColumn> columns;

    FormAids(Workbook workbook, Worksheet form, List<SheetColumn> columns) {
        this.workbook = workbook;
        this.form = form;
        this.columns = columns;
    }

    void add(String name, int rows) {
        // No sheet protection: it would take sorting, filling down and putting in rows from people as well.
        form.range(0, 0, 0, columns.size() - 1)
                .validateWithFormula("FALSE")
                .errorStyle(DataValidationErrorStyle.STOP)
                .showErrorMessage(true)
                .errorTitle("表头 · Heading")
                .error(KEEP);
        if (columns.stream().allMatch(column -> column.choices().isEmpty())) {
            return;
        }
        Worksheet lists = workbook.newWorksheet(name);
        lists.setVisibilityState(VisibilityState.HIDDEN);
        for (int i = 0; i < columns.size(); i++) {
            Range range = written(lists, i);
            if (range != null) {
                form.range(1, i, rows - 1, i)
                        .validateWithList(range)
                        .errorStyle(DataValidationErrorStyle.WARNING)
                        .showErrorMessage(true)
                        .errorTitle("选项 · Choices")
                        .error(CHOOSE);
            }
        }
        try {
            lists.finish();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private @Nullable Range written(Worksheet lists, int at) {
        List<String> choices = columns.get(at).choices();
        if (choices.isEmpty()) {
            return null;
        }
        lists.inlineString(0, at, SheetWriter.clean(columns.get(at).heading()));
        for (int i = 0; i < choices.size(); i++) {
            lists.inlineString(i + 1, at, SheetWriter.clean(choices.get(i)));
        }
        return lists.range(1, at, choices.size(), at);
    }
}
