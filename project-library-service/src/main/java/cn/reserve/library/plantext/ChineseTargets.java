package cn.reserve.library.plantext;

import cn.reserve.library.plantext.PlanReading.Bound;
import cn.reserve.library.plantext.PlanReading.Comparison;
import cn.reserve.library.plantext.PlanReading.ReadTarget;
import cn.reserve.library.plantext.PlanReading.UnreadLine;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads targets out of Chinese sentences: a figure, what it counts, the year by which. */
final class ChineseTargets {
    private static final Pattern DUE = Pattern.compile("(?:到|至)?(20\\d\\d)年(?:底|末)?(?=[，,])");
    /** Begins where a figure begins: not inside one, not behind a minus, not at the end of a range. */
    private static final String NUMBER = "(?<![\\d.\\-−－–~～负])(?<!\\d[,，至到])(\\d+(?:[,，]\\d{3})*(?:\\.\\d+)?)";

    private static final Pattern CHANGE = Pattern.compile(
            "^(.{2,60}?)较(20\\d\\d)年(增加|增长|提高|提升|上升|下降|降低|减少)(约)?(?:" + NUMBER + "%|(一|两|二|三)倍)(以上|左右)?");
    private static final Pattern TWO_RATES =
            Pattern.compile("^(.{2,60}?)、(.{2,60}?)分别(?:超过|达到|达|不低于)" + NUMBER + "%、" + NUMBER + "%");
    private static final Pattern RATE =
            Pattern.compile("^(.{2,60}?)(?:超过|达到|达|不低于|提高到|提升到)(约)?" + NUMBER + "%(以上|左右)?");
    private static final String UNITS = "公里|平方公里|平方米|立方米|部|辆|台套|台（套）|台\\(套\\)|台|套|艘|个(?!百分点)|座|户|家|项|吨标准煤|吨|千瓦时|千瓦";
    private static final Pattern COUNT =
            Pattern.compile("^(.*?)" + NUMBER + "(?:(亿元|万元|元)|(万|亿)?(" + UNITS + "))(以上|左右)?(.*)$");
    private static final Pattern LEAD = Pattern.compile("[（(〔]([^（()）〔〕。]{3,200})(?:。[^（()）]*)?[）)〕]$");
    private static final Pattern FIGURE = Pattern.compile("\\d");
    private static final Map<String, BigDecimal> TIMES = Map.of(
            "一", new BigDecimal(100), "两", new BigDecimal(200), "二", new BigDecimal(200), "三", new BigDecimal(300));
    private static final int SHORT = 6;
    private static final int LONGEST_CLAUSE = 400;
    private static final int GOALS_DEPTH = 1;

    private final List<ReadTarget> targets = new ArrayList<>();
    private final List<UnreadLine> unread = new ArrayList<>();

    private ChineseTargets() {}

    /** Targets and the goals that are none. */
    record Found(List<ReadTarget> targets, List<UnreadLine> unread) {
        Found {
            targets = List.copyOf(targets);
            unread = List.copyOf(unread);
        }
    }

    static Found read(List<Paragraph> paragraphs) {
        ChineseTargets found = new ChineseTargets();
        boolean goals = false;
        for (Paragraph paragraph : paragraphs) {
            if (paragraph.isRow()) {
                continue;
            }
            Heading heading = paragraph.heading();
            if (heading != null && heading.depth() == GOALS_DEPTH) {
                goals = heading.rest().contains("目标");
            }
            found.paragraph(paragraph, goals);
        }
        return new Found(found.targets, found.unread);
    }

    /** One clause of a sentence, with the year that it is due. */
    private record Clause(Paragraph paragraph, String text, int due, boolean inherited, Units units) {
        @Nullable
        String lead() {
            return units.leads().isEmpty() ? null : units.leads().getFirst();
        }
    }

    private void paragraph(Paragraph paragraph, boolean goals) {
        String text = plain(paragraph.text());
        Units units = units(text);
        int due = 0;
        for (String sentence : text.split("。")) {
            boolean inherited = due > 0;
            if (!goals) {
                due = 0;
                inherited = false;
            }
            for (String part : parts(sentence)) {
                Matcher year = DUE.matcher(part + "，");
                if (year.find()) {
                    due = Integer.parseInt(year.group(1));
                    inherited = false;
                    part = (part + "，").substring(year.end()).replaceFirst("^[，,]", "");
                    part = part.endsWith("，") ? part.substring(0, part.length() - 1) : part;
                }
                if (due > 0 && !part.isBlank()) {
                    clause(new Clause(paragraph, part, due, inherited, units), goals);
                }
            }
        }
    }

    /** Clauses at commas and semicolons; one at 、 only where a figure stands on both sides. */
    private static List<String> parts(String sentence) {
        List<String> parts = new ArrayList<>();
        for (String part : sentence.split("[，,；;](?!\\d)")) {
            String[] halves = part.contains("分别") ? new String[] {part} : part.split("(?<=[%里米部辆台套艘个座户家项吨上右])、");
            boolean figures =
                    Arrays.stream(halves).allMatch(half -> FIGURE.matcher(half).find());
            parts.addAll(figures || halves.length > 1 && halves[0].endsWith("%") ? List.of(halves) : List.of(part));
        }
        return parts;
    }

    private void clause(Clause clause, boolean goals) {
        if (clause.text().length() <= LONGEST_CLAUSE && reads(clause)) {
            return;
        }
        boolean figure = FIGURE.matcher(clause.text().replaceAll("[A-Za-z]\\d|\\d[A-Za-z]", ""))
                .find();
        if (goals || figure) {
            UnreadReason reason = figure ? UnreadReason.FIGURE_NOT_UNDERSTOOD : UnreadReason.GOAL_WITHOUT_FIGURE;
            unread.add(new UnreadLine(clause.paragraph().line(), clause.text(), reason));
        }
    }

    private boolean reads(Clause clause) {
        return change(clause) || rates(clause) || rate(clause) || count(clause);
    }

    private boolean change(Clause clause) {
        Matcher m = CHANGE.matcher(clause.text());
        if (!m.find()) {
            return false;
        }
        boolean falls = m.group(3).matches("下降|降低|减少");
        BigDecimal size = m.group(5) == null ? TIMES.getOrDefault(m.group(6), BigDecimal.ZERO) : figure(m.group(5));
        List<ReadingNote> notes = notes(clause, m.group(1), isAbout(m.group(4), m.group(7)));
        notes.add(ReadingNote.NO_BASE_VALUE);
        add(
                clause,
                new Row(
                        m.group(1),
                        Comparison.CHANGE,
                        Integer.valueOf(m.group(2)),
                        falls ? size.negate() : size,
                        "%",
                        falls ? Bound.AT_MOST : Bound.AT_LEAST,
                        notes));
        return true;
    }

    private boolean rates(Clause clause) {
        Matcher m = TWO_RATES.matcher(clause.text());
        if (!m.find()) {
            return false;
        }
        for (int i = 1; i <= 2; i++) {
            add(
                    clause,
                    new Row(
                            m.group(i),
                            Comparison.LEVEL,
                            null,
                            figure(m.group(i + 2)),
                            "%",
                            Bound.AT_LEAST,
                            notes(clause, m.group(i), false)));
        }
        return true;
    }

    private boolean rate(Clause clause) {
        Matcher m = RATE.matcher(clause.text());
        if (!m.find()) {
            return false;
        }
        add(
                clause,
                new Row(
                        m.group(1),
                        Comparison.LEVEL,
                        null,
                        figure(m.group(3)),
                        "%",
                        Bound.AT_LEAST,
                        notes(clause, m.group(1), isAbout(m.group(2), m.group(4)))));
        return true;
    }

    private boolean count(Clause clause) {
        Matcher m = COUNT.matcher(clause.text());
        if (!m.matches()) {
            return false;
        }
        String said = m.group(1);
        boolean about = said.matches("预计.*|.*(?<!节)约$") || isAbout(null, m.group(6));
        String indicator = said.replaceAll("(?:超过|不少于|不低于|(?<!节)约|达到|达)$", "").replaceAll("^预计", "")
                + m.group(7).replaceFirst("^以上", "");
        if (indicator.isBlank()) {
            return false;
        }
        BigDecimal value = plain(figure(m.group(2)).multiply(factor(m.group(4))));
        add(
                clause,
                new Row(
                        indicator,
                        Comparison.LEVEL,
                        null,
                        value,
                        m.group(3) == null ? m.group(5) : m.group(3),
                        Bound.AT_LEAST,
                        notes(clause, indicator, about)));
        return true;
    }

    private record Row(
            String indicator,
            Comparison comparison,
            @Nullable Integer baseYear,
            BigDecimal value,
            String unit,
            Bound bound,
            List<ReadingNote> notes) {}

    private void add(Clause clause, Row row) {
        targets.add(new ReadTarget(
                clause.paragraph().line(),
                clause.text(),
                row.indicator().strip(),
                row.comparison(),
                row.baseYear(),
                null,
                row.value(),
                row.unit(),
                clause.due(),
                row.bound(),
                clause.lead(),
                row.notes()));
    }

    private static List<ReadingNote> notes(Clause clause, String indicator, boolean about) {
        List<ReadingNote> notes = new ArrayList<>();
        if (clause.units().leads().size() > 1) {
            notes.add(ReadingNote.LEAD_UNCERTAIN);
        }
        if (clause.inherited()) {
            notes.add(ReadingNote.DUE_YEAR_OF_THE_CLAUSE_BEFORE);
        }
        if (indicator.strip().length() < SHORT) {
            notes.add(ReadingNote.INDICATOR_SHORT);
        }
        if (about) {
            notes.add(ReadingNote.APPROXIMATE);
        }
        return notes;
    }

    private static boolean isAbout(@Nullable String before, @Nullable String after) {
        return before != null || "左右".equals(after);
    }

    private static BigDecimal figure(String digits) {
        return new BigDecimal(digits.replaceAll("[,，]", ""));
    }

    private static BigDecimal factor(@Nullable String power) {
        return switch (power) {
            case "万" -> new BigDecimal(10_000);
            case "亿" -> new BigDecimal(100_000_000);
            case null, default -> BigDecimal.ONE;
        };
    }

    private static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** Who is responsible for the paragraph, in brackets at its end. */
    private static Units units(String text) {
        Matcher matcher = LEAD.matcher(text);
        return matcher.find() ? Units.chinese(matcher.group(1)).orElseGet(Units::none) : Units.none();
    }

    /** Without blanks between letters and figures; a wide full stop inside a figure is a decimal point. */
    private static String plain(String text) {
        return text.replaceAll("[\\s　]+", "").replaceAll("(?<=\\d)．(?=\\d)", ".");
    }
}
