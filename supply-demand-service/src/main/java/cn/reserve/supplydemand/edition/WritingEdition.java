package cn.reserve.supplydemand.edition;

import cn.reserve.platform.columns.CodeNames;
import cn.reserve.platform.columns.Headings;
import cn.reserve.platform.columns.WrittenCell;
import cn.reserve.platform.rest.Messages;
import cn.reserve.platform.rest.Wording;
import cn.reserve.platform.sheet.SheetColumn;
import cn.reserve.platform.sheet.SheetWriter;
import cn.reserve.platform.standards.CityTime;
import cn.reserve.platform.standards.CodeTables;
import cn.reserve.supplydemand.sheet.OwnHeadings;
import cn.reserve.supplydemand.sheet.SheetKind;
import cn.reserve.supplydemand.sheet.SheetLayout;
import cn.reserve.supplydemand.sheet.TemplateColumn;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes the official workbook of an edition: a page to be sealed, and each sheet with its totals. */
@ApplicationScoped
class WritingEdition {
    private static final int SECONDS = 600;
    private static final int WIDE = 24;
    private static final int WIDER = 60;
    private static final int NARROW = 8;
    private static final String SEAL = "封面";

    /** As text: what is read again is what was written. */
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(CityTime.ZONE);

    private final Editions editions;
    private final CodeTables codes;

    WritingEdition(Editions editions, CodeTables codes) {
        this.editions = editions;
        this.codes = codes;
    }

    /** Writes it row by row; the stream stays open. */
    void write(ReadingEditions.Taken taken, OutputStream out) {
        QuarkusTransaction.requiringNew().timeout(SECONDS).run(() -> {
            try (SheetWriter workbook = SheetWriter.open(out)) {
                write(taken, new WorkbookPages(workbook, taken.edition().digest()));
            }
        });
    }

    /** Hands its pages over, within a transaction. */
    void write(ReadingEditions.Taken taken, OfficialPages pages) {
        CodeNames names =
                new CodeNames(codes, LocalDate.ofInstant(taken.edition().frozenAt(), CityTime.ZONE));
        seal(pages, taken);
        taken.edition().sheets().forEach(sheet -> sheet(pages, taken, sheet, names));
    }

    private static void seal(OfficialPages pages, ReadingEditions.Taken taken) {
        Edition edition = taken.edition();
        pages.page(
                SEAL,
                taken.name(),
                List.of(new SheetColumn("项目 · Item", WIDE, null), new SheetColumn("内容 · Content", WIDER, null)));
        pages.line("年度 · Year", (long) taken.year());
        pages.line("归档版本 · Edition", (long) edition.number());
        pages.line("更正原因 · Reason of the correction", edition.reason());
        pages.line("归档时间 · Frozen", MINUTE.format(edition.frozenAt()));
        pages.line("归档人 · Frozen by", edition.frozenBy());
        pages.line("企业数 · Enterprises", (long) edition.enterprises());
        for (EditionSheet sheet : edition.sheets()) {
            pages.line(both(Messages.name(sheet.kind())), sheet.rows() + " 行 · rows");
        }
        pages.digest();
        pages.line("审核人 · Checked by", "");
        pages.line("负责人 · In charge", "");
        pages.line("单位（盖章） · Seal of the bureau", "");
        pages.line("日期 · Date", "");
    }

    private void sheet(OfficialPages pages, ReadingEditions.Taken taken, EditionSheet sheet, CodeNames names) {
        SheetLayout layout = layout(taken, sheet.kind());
        Wording name = Messages.name(sheet.kind());
        pages.page(name.zh(), taken.name() + " " + both(name), headings(layout));
        editions.each(taken.edition().id(), sheet.kind(), row -> pages.line(cells(layout.columns(), row, true, names)));
        pages.line(totals(sheet, layout));
    }

    private static List<SheetColumn> headings(SheetLayout layout) {
        List<SheetColumn> headings = new ArrayList<>();
        headings.add(new SheetColumn(both(OwnHeadings.NUMBER.wording()), NARROW, null));
        headings.addAll(headings(layout.columns()));
        return headings;
    }

    /** Whose row it is, and the columns of its sheet. */
    static List<SheetColumn> headings(List<TemplateColumn> columns) {
        List<SheetColumn> headings = new ArrayList<>();
        OwnHeadings.OWNER.forEach(words -> headings.add(new SheetColumn(both(words.wording()), WIDE, null)));
        columns.forEach(column -> headings.add(new SheetColumn(Headings.of(column), WIDE, null)));
        return headings;
    }

    /** A row as those headings say. */
    static @Nullable Object[] cells(List<TemplateColumn> columns, Editions.Row row, boolean numbered, CodeNames names) {
        List<@Nullable Object> cells = new ArrayList<>();
        if (numbered) {
            cells.add((long) row.number());
        }
        cells.add(row.enterprise());
        cells.add(row.uscc());
        cells.add(names.said(CodeTables.DIVISIONS, row.county()));
        columns.forEach(column -> cells.add(WrittenCell.of(column, row.values().get(column.key()), names)));
        return cells.toArray();
    }

    /** Under the rows: how many enterprises, and what the columns come to that add up. */
    private static @Nullable Object[] totals(EditionSheet sheet, SheetLayout layout) {
        Map<String, BigDecimal> sums =
                sheet.sums().stream().collect(Collectors.toMap(EditionSheet.Sum::key, EditionSheet.Sum::sum));
        List<@Nullable Object> cells = new ArrayList<>();
        cells.add("合计 · Total");
        cells.add(sheet.enterprises() + " 家企业 · enterprises");
        cells.add(null);
        cells.add(null);
        layout.columns().forEach(column -> cells.add(sums.get(column.key())));
        return cells.toArray();
    }

    static SheetLayout layout(ReadingEditions.Taken taken, SheetKind kind) {
        SheetLayout layout = taken.layouts().get(kind);
        if (layout == null) {
            throw new IllegalStateException("no layout of " + kind);
        }
        return layout;
    }

    private static String both(Wording said) {
        return Headings.both(said);
    }
}
