package cn.reserve.supplydemand.submission.workbook;

import cn.reserve.platform.columns.CodeNames;
import cn.reserve.platform.columns.Headings;
import cn.reserve.platform.rest.Messages;
import cn.reserve.platform.rest.Problems;
import cn.reserve.platform.rest.Violation;
import cn.reserve.platform.sheet.SheetColumn;
import cn.reserve.platform.sheet.SheetRow;
import cn.reserve.supplydemand.sheet.FormWorkbook;
import cn.reserve.supplydemand.sheet.OwnHeadings;
import cn.reserve.supplydemand.sheet.SheetKind;
import cn.reserve.supplydemand.sheet.SheetLayout;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The columns of one sheet of the workbook: written, and found again. */
final class WorkbookColumns {
    /** Where the number stands. */
    static final String NUMBER = "";

    /** Where the mark stands. */
    static final String MARK = "#";

    private static final int MARK_LENGTH = 12;
    private static final String OFFERED = "earlier-";

    private WorkbookColumns() {}

    /** What the sheet of a kind is called. */
    static String title(SheetKind kind) {
        return Messages.name(kind).zh();
    }

    /** What the hidden sheet is called that holds its choices. */
    static String choices(SheetKind kind) {
        return "选项" + kind.name().toLowerCase(Locale.ROOT).replace("_", "");
    }

    /** Number, what is asked, and the hidden mark. */
    static List<SheetColumn> of(SheetLayout layout, CodeNames codes) {
        return Stream.concat(
                        FormWorkbook.columns(layout, codes).stream(),
                        Stream.of(new SheetColumn(Headings.both(OwnHeadings.MARK.wording()), 0, null)))
                .toList();
    }

    /**
     * Positions from 0 by key.
     *
     * @throws cn.reserve.platform.rest.ProblemException 422 {@code submission-workbook.headings} naming each wrong one
     */
    static Map<String, Integer> places(SheetKind kind, SheetLayout layout, SheetRow headings) {
        Headings.Places found = new Headings(
                        layout.columns(),
                        Map.of(NUMBER, OwnHeadings.NUMBER.wording(), MARK, OwnHeadings.MARK.wording()),
                        List.of())
                .places(headings, "sheet-heading-unknown");
        if (!found.wrong().isEmpty()) {
            throw Problems.unprocessable(
                    "submission-workbook.headings",
                    found.wrong().stream()
                            .map(wrong -> new Violation(
                                    title(kind) + "!" + wrong.field(), wrong.rule(), wrong.zh(), wrong.en()))
                            .toList());
        }
        return found.byKey();
    }

    /** What a row is marked with: another one for other values. A letter first, so that no program takes it for a number. */
    static String mark(String print) {
        return "v" + print.substring(0, MARK_LENGTH);
    }

    /** What a row is marked with that is offered from the submission before, by its number there. */
    static String offered(int number) {
        return OFFERED + number;
    }

    /** The number of {@link #offered}; null of any other mark, and of none. */
    static @Nullable Integer earlier(String mark) {
        String said = mark.strip();
        return said.matches(OFFERED + "\\d{1,9}") ? Integer.valueOf(said.substring(OFFERED.length())) : null;
    }
}
