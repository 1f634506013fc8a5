package cn.reserve.library.dispatch.workbook;

import cn.reserve.library.dispatch.report.ImageProgress;
import cn.reserve.library.dispatch.report.ReportFigures;
import cn.reserve.library.form.Funding;
import cn.reserve.platform.rest.Messages;
import cn.reserve.platform.rest.Violation;
import cn.reserve.platform.rest.Wording;
import cn.reserve.platform.sheet.SheetCell;
import cn.reserve.platform.sheet.SheetRow;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads one row into figures, and writes figures into one row. Pure. */
final class SheetFigures {
    private static final BigDecimal WAN = BigDecimal.valueOf(10_000);
    private static final BigDecimal MOST = new BigDecimal("10000000000000");
    private static final int LONGEST = 1000;

    private final SheetRow row;
    private final List<WorkbookResult.WrongCell> wrong = new ArrayList<>();

    private SheetFigures(SheetRow row) {
        this.row = row;
    }

    /** Either figures or what is wrong. */
    record Read(@Nullable ReportFigures figures, List<WorkbookResult.WrongCell> wrong) {}

    /** Whether the row has no figure at all. */
    static boolean isEmpty(SheetRow row) {
        for (int column = SheetColumns.FIRST_FIGURE; column < SheetColumns.COUNT; column++) {
            if (!row.cell(column).isBlank()) {
                return false;
            }
        }
        return true;
    }

    static Read read(SheetRow row) {
        SheetFigures reading = new SheetFigures(row);
        BigDecimal period = reading.amount(SheetColumns.FIRST_FIGURE, true);
        BigDecimal year = reading.amount(SheetColumns.FIRST_FIGURE + 1, true);
        BigDecimal total = reading.amount(SheetColumns.FIRST_FIGURE + 2, true);
        List<Funding> funds = reading.funds();
        BigDecimal paid = reading.amount(SheetColumns.PAID, true);
        ImageProgress progress = reading.progress();
        LocalDate started = reading.day(SheetColumns.STARTED);
        LocalDate completed = reading.day(SheetColumns.COMPLETED);
        Integer installed = reading.count(SheetColumns.INSTALLED);
        String summary = reading.text(SheetColumns.SUMMARY, true);
        String wishes = reading.text(SheetColumns.WISHES, false);
        if (!reading.wrong.isEmpty()
                || period == null
                || year == null
                || total == null
                || paid == null
                || progress == null
                || installed == null
                || summary == null) {
            return new Read(null, reading.wrong);
        }
        ReportFigures figures = new ReportFigures(
                period, year, total, funds, paid, progress, started, completed, installed, summary, wishes);
        return new Read(figures, List.of());
    }

    /** The wrong cell of a violation. */
    static WorkbookResult.WrongCell wrong(SheetRow row, int column, Violation violation) {
        SheetCell cell = row.cell(column);
        return new WorkbookResult.WrongCell(
                cell.address(),
                SheetColumns.ALL.get(column).heading(),
                cell.text().substring(0, Math.min(cell.text().length(), 80)),
                violation.rule(),
                violation.zh(),
                violation.en());
    }

    /** The cells of figures, from the first figure on; all of them empty for none. */
    static @Nullable Object[] cells(@Nullable ReportFigures figures) {
        @Nullable Object[] cells = new Object[SheetColumns.COUNT - SheetColumns.FIRST_FIGURE];
        if (figures == null) {
            return cells;
        }
        int at = 0;
        cells[at++] = wan(figures.investedPeriod());
        cells[at++] = wan(figures.investedYear());
        cells[at++] = wan(figures.investedTotal());
        for (Funding.Source source : Funding.Source.values()) {
            cells[at++] = figures.funds().stream()
                    .filter(fund -> fund.source() == source)
                    .map(Funding::amount)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .map(SheetFigures::wan)
                    .orElse(null);
        }
        cells[at++] = wan(figures.fundsPaid());
        cells[at++] = Messages.name(figures.progress()).zh();
        cells[at++] = figures.startedOn();
        cells[at++] = figures.completedOn();
        cells[at++] = figures.installed();
        cells[at++] = figures.summary();
        cells[at] = figures.wishes();
        return cells;
    }

    /** Whether both say the same, however their amounts are written. */
    static boolean same(ReportFigures one, ReportFigures other) {
        return Arrays.equals(canonical(one), canonical(other));
    }

    private static @Nullable String[] canonical(ReportFigures figures) {
        return Arrays.stream(cells(figures))
                .map(value -> value instanceof BigDecimal amount
                        ? amount.signum() == 0
                                ? null
                                : amount.stripTrailingZeros().toPlainString()
                        : value == null ? null : value.toString().strip())
                .toArray(String[]::new);
    }

    private static BigDecimal wan(BigDecimal yuan) {
        return yuan.divide(WAN);
    }

    private List<Funding> funds() {
        List<Funding> funds = new ArrayList<>();
        for (Funding.Source source : Funding.Source.values()) {
            BigDecimal amount = amount(SheetColumns.FIRST_SOURCE + source.ordinal(), false);
            if (amount != null && amount.signum() > 0) {
                funds.add(new Funding(source, amount));
            }
        }
        return funds;
    }

    private @Nullable BigDecimal amount(int column, boolean required) {
        SheetCell cell = row.cell(column);
        if (isMissing(column, required)) {
            return null;
        }
        Optional<BigDecimal> number = cell.asNumber().map(wan -> wan.multiply(WAN));
        if (number.isEmpty()) {
            return refuse(column, "type-number");
        }
        BigDecimal yuan = number.get().setScale(2, RoundingMode.HALF_UP);
        boolean inRange = yuan.signum() >= 0
                && yuan.compareTo(MOST) <= 0
                && yuan.subtract(number.get()).abs().compareTo(new BigDecimal("0.001")) <= 0;
        return inRange ? yuan : refuse(column, "money");
    }

    private @Nullable Integer count(int column) {
        if (isMissing(column, true)) {
            return null;
        }
        Optional<BigDecimal> number = row.cell(column).asNumber();
        boolean whole = number.filter(value -> value.signum() >= 0
                        && value.compareTo(BigDecimal.valueOf(1_000_000)) <= 0
                        && value.stripTrailingZeros().scale() <= 0)
                .isPresent();
        return whole ? Integer.valueOf(number.orElseThrow().intValue()) : refuse(column, "integer");
    }

    private @Nullable LocalDate day(int column) {
        if (isMissing(column, false)) {
            return null;
        }
        Optional<LocalDate> day = row.cell(column).asDate();
        return day.isPresent() ? day.get() : refuse(column, "type-date");
    }

    private @Nullable ImageProgress progress() {
        if (isMissing(SheetColumns.PROGRESS, true)) {
            return null;
        }
        String typed = row.cell(SheetColumns.PROGRESS).text().strip();
        for (ImageProgress progress : ImageProgress.values()) {
            Wording name = Messages.name(progress);
            if (typed.equals(name.zh()) || typed.equalsIgnoreCase(name.en()) || typed.equals(progress.name())) {
                return progress;
            }
        }
        return refuse(
                SheetColumns.PROGRESS,
                "enum",
                Arrays.stream(ImageProgress.values())
                        .map(progress -> Messages.name(progress))
                        .toList());
    }

    private @Nullable String text(int column, boolean required) {
        if (isMissing(column, required)) {
            return null;
        }
        String text = row.cell(column).text().strip();
        boolean plain =
                text.codePoints().allMatch(point -> point == '\n' || point == '\t' || point == '\r' || isPlain(point));
        if (!plain) {
            return refuse(column, "text-forbidden-character");
        }
        return text.length() <= LONGEST ? text.replace("\r", "") : refuse(column, "plain-text");
    }

    private static boolean isPlain(int point) {
        boolean turning = (point >= 0x202A && point <= 0x202E) || (point >= 0x2066 && point <= 0x2069);
        boolean alone = point >= 0xD800 && point <= 0xDFFF;
        return !Character.isISOControl(point) && !turning && !alone;
    }

    /** Blank, or a formula or an error value, which are refused. */
    private boolean isMissing(int column, boolean required) {
        SheetCell cell = row.cell(column);
        if (cell.kind() == SheetCell.Kind.FORMULA || cell.kind() == SheetCell.Kind.ERROR) {
            refuse(column, "formula");
            return true;
        }
        if (!cell.isBlank()) {
            return false;
        }
        if (required) {
            refuse(column, "required");
        }
        return true;
    }

    private <T> @Nullable T refuse(int column, String rule, Object... arguments) {
        wrong.add(wrong(row, column, Violation.of("", rule, arguments)));
        return null;
    }
}
