package cn.reserve.library.dispatch.briefing;

import cn.reserve.library.dispatch.briefing.MakingBriefing.LitRow;
import cn.reserve.library.document.Paper;
import cn.reserve.library.document.Paper.Fact;
import cn.reserve.library.form.Field;
import cn.reserve.platform.standards.CityTime;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** Lays the briefing out on paper. Pure. */
final class BriefingDocument {
    /** Rows of the red list on paper; the workbook has all. */
    static final int ROWS = 200;

    private static final float[] WIDTHS = {15, 10, 13, 10, 16, 16, 12, 9, 11, 8};
    private static final float[] LIT = {32, 24, 14, 12, 14, 14};

    private final BriefingResponse briefing;
    private final List<LitRow> lit;
    private final BriefingWords words;
    private final String page;
    private final Paper paper;

    private BriefingDocument(
            BriefingResponse briefing, List<LitRow> lit, BriefingWords words, String page, Paper paper) {
        this.briefing = briefing;
        this.lit = lit;
        this.words = words;
        this.page = page;
        this.paper = paper;
    }

    /**
     * The PDF.
     *
     * @param page where the rows are, in full
     */
    static byte[] of(BriefingResponse briefing, List<LitRow> lit, BriefingWords words, String page, String by) {
        String title = words.of("title", briefing.period());
        LocalDate day = LocalDate.ofInstant(briefing.at(), CityTime.ZONE);
        try (Paper paper = new Paper(title, words.tag(), title + " · " + day + " · " + by)) {
            new BriefingDocument(briefing, lit, words, page, paper).write(title, day);
            return paper.bytes();
        }
    }

    private void write(String title, LocalDate day) {
        BriefingLine total = briefing.total();
        paper.title(title);
        paper.line(words.of("made", day, briefing.closesOn()));
        paper.section(words.of("summary"));
        paper.facts(List.of(
                new Fact(words.of("asked"), words.count(total.asked())),
                new Fact(words.of("filled"), words.count(total.filled()) + "（" + share(total) + "）"),
                new Fact(words.of("investedPeriod"), money(total.investedPeriod())),
                new Fact(words.of("investedYear"), money(total.investedYear())),
                new Fact(words.of("investedTotal"), money(total.investedTotal())),
                new Fact(words.of("fundsInPlace"), money(total.fundsInPlace())),
                new Fact(words.of("fundsPaid"), money(total.fundsPaid())),
                new Fact(words.of("lights"), lights(total)),
                new Fact(
                        words.of("problems"),
                        words.of("problemsSaid", briefing.openProblems(), briefing.overdueProblems())),
                new Fact(words.of("notices"), words.count(briefing.openNotices()))));
        paper.section(words.of("byCounty"));
        paper.table(
                head("county"),
                WIDTHS,
                briefing.counties().stream()
                        .map(line -> cells(line.name(), line))
                        .toList(),
                1);
        paper.section(words.of("byField"));
        paper.table(
                head("field"),
                WIDTHS,
                briefing.fields().stream()
                        .map(line -> cells(words.of(Field.valueOf(line.key())), line))
                        .toList(),
                1);
        red();
        paper.section(words.of("pages"));
        paper.line(words.of("pagesSaid"));
        paper.link(page);
    }

    private void red() {
        if (lit.isEmpty()) {
            return;
        }
        paper.section(words.of("red"));
        if (lit.size() >= ROWS) {
            paper.line(words.of("redMore", ROWS));
        }
        List<String> head = List.of(
                words.of("project"),
                words.of("enterprise"),
                words.of("county"),
                words.of("late"),
                words.of("behind"),
                words.of("inARow"));
        paper.table(
                head,
                LIT,
                lit.stream()
                        .map(row -> List.of(
                                row.name(),
                                row.enterpriseName(),
                                row.countyName(),
                                Integer.toString(row.monthsLate()),
                                row.pointsBehind().toPlainString(),
                                Integer.toString(row.reds())))
                        .toList(),
                3);
    }

    private List<String> head(String first) {
        return List.of(
                words.of(first),
                words.of("askedHead"),
                words.of("filledHead"),
                words.of("rate"),
                words.of("investedPeriod"),
                words.of("investedYear"),
                words.of("fundsPaid"),
                words.of("green"),
                words.of("yellow"),
                words.of("redLight"));
    }

    private List<String> cells(String name, BriefingLine line) {
        return List.of(
                name,
                words.count(line.asked()),
                words.count(line.filled()),
                share(line),
                words.money(line.investedPeriod()),
                words.money(line.investedYear()),
                words.money(line.fundsPaid()),
                words.count(line.green()),
                words.count(line.yellow()),
                words.count(line.red()));
    }

    private String share(BriefingLine line) {
        return words.share(line.filled(), line.asked());
    }

    private String money(BigDecimal yuan) {
        return words.money(yuan) + " " + words.of("unit");
    }

    private String lights(BriefingLine line) {
        return words.of("lightsSaid", line.green(), line.yellow(), line.red());
    }
}
