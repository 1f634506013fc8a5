package cn.reserve.library.plantext;

import cn.reserve.library.plantext.ChineseTargets.Found;
import cn.reserve.library.plantext.PlanReading.Bound;
import cn.reserve.library.plantext.PlanReading.Comparison;
import cn.reserve.library.plantext.PlanReading.ReadTarget;
import cn.reserve.library.plantext.PlanReading.UnreadLine;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads targets out of English sentences that begin with the year by which they are reached. */
final class EnglishTargets {
    private static final Pattern DUE = Pattern.compile("\\bBy (?:the end of )?(20\\d\\d),\\s*");
    private static final Pattern APART = Pattern.compile(
            ";\\s*|,?\\s+and (?=(?:[Mm]ore than|[Aa]bout|over|the|reach|build|add)\\b)|,\\s+(?=(?:and |the |more than|about|over|add|build|reach)\\b)");
    private static final String NUMBER = "(\\d[\\d,]*(?:\\.\\d+)?)";
    private static final Pattern CHANGE = Pattern.compile(
            "^(.{3,240}?)\\s+(?:will\\s+|has\\s+|have\\s+)?(increased?|decreased?|fall|reduced?)\\s+by\\s+(more than |about )?"
                    + NUMBER + "%(?:\\s+compared with (20\\d\\d))?");
    private static final Pattern DOUBLED =
            Pattern.compile("^(.{3,240}?)\\s+(?:will\\s+|has\\s+)?doubled?\\b(?:\\s+compared with (20\\d\\d))?");
    private static final Pattern RATE = Pattern.compile(
            "^(.{3,240}?)\\s+(?:will\\s+|has\\s+|have\\s+)?(?:reach(?:ed)?|exceed(?:ed)?)\\s+(about |more than )?"
                    + NUMBER + "%");
    private static final Pattern COUNT = Pattern.compile("^(.*?)\\b([Mm]ore than |[Aa]bout |[Oo]ver )?(?<![\\w-])"
            + NUMBER + "(?![\\w%-])\\s+(kilometers of )?(.{3,200})$");
    private static final Pattern BLANKS = Pattern.compile("\\s{2,}");
    private static final Pattern FIGURE = Pattern.compile("(?<![\\w-])\\d+(?![\\w-])");
    private static final Pattern OPENING = Pattern.compile("^(?:and |we will |the city will have |the )+");
    private static final BigDecimal DOUBLE = new BigDecimal(100);
    private static final int SHORT = 12;
    private static final int LONGEST_CLAUSE = 700;

    private final List<ReadTarget> targets = new ArrayList<>();
    private final List<UnreadLine> unread = new ArrayList<>();
    private @Nullable Integer base;

    private EnglishTargets() {}

    static Found read(List<Paragraph> paragraphs) {
        EnglishTargets found = new EnglishTargets();
        paragraphs.forEach(found::paragraph);
        return new Found(found.targets, found.unread);
    }

    private record Clause(Paragraph paragraph, String text, int due, Units units) {
        @Nullable
        String lead() {
            return units.leads().isEmpty() ? null : units.leads().getFirst();
        }
    }

    private void paragraph(Paragraph paragraph) {
        String text = BLANKS.matcher(paragraph.text()).replaceAll(" ");
        List<MatchResult> dues = DUE.matcher(text).results().toList();
        Units units = dues.isEmpty() ? Units.none() : units(text);
        for (int i = 0; i < dues.size(); i++) {
            base = null;
            int next = i + 1 < dues.size() ? dues.get(i + 1).start() : text.length();
            int year = Integer.parseInt(dues.get(i).group(1));
            for (String part : APART.split(sentence(text.substring(dues.get(i).end(), next)))) {
                if (!part.isBlank()) {
                    clause(new Clause(paragraph, part.strip(), year, units));
                }
            }
        }
    }

    /** To its full stop; never beyond the next year due, so that a long line is looked at once. */
    private static String sentence(String text) {
        int stop = text.indexOf(". ");
        if (stop < 0) {
            stop = text.endsWith(".") ? text.length() - 1 : text.length();
        }
        return text.substring(0, stop);
    }

    private void clause(Clause clause) {
        if (clause.text().length() <= LONGEST_CLAUSE && reads(clause)) {
            return;
        }
        boolean figure = FIGURE.matcher(clause.text()).find();
        unread.add(new UnreadLine(
                clause.paragraph().line(),
                clause.text(),
                figure ? UnreadReason.FIGURE_NOT_UNDERSTOOD : UnreadReason.GOAL_WITHOUT_FIGURE));
    }

    private boolean reads(Clause clause) {
        return change(clause) || doubled(clause) || rate(clause) || count(clause);
    }

    private boolean change(Clause clause) {
        Matcher m = CHANGE.matcher(clause.text());
        if (!m.find()) {
            return false;
        }
        boolean falls = !m.group(2).startsWith("increase");
        BigDecimal size = number(m.group(4));
        List<ReadingNote> notes = notes(clause, m.group(1), m.group(3));
        add(clause, m.group(1), falls ? size.negate() : size, m.group(5), notes, falls);
        return true;
    }

    private boolean doubled(Clause clause) {
        Matcher m = DOUBLED.matcher(clause.text());
        if (!m.find()) {
            return false;
        }
        add(clause, m.group(1), DOUBLE, m.group(2), notes(clause, m.group(1), null), false);
        return true;
    }

    private void add(
            Clause clause,
            String indicator,
            BigDecimal size,
            @Nullable String year,
            List<ReadingNote> notes,
            boolean falls) {
        if (year != null) {
            base = Integer.valueOf(year);
        } else if (base != null) {
            notes.add(ReadingNote.BASE_YEAR_OF_THE_CLAUSE_BEFORE);
        }
        notes.add(ReadingNote.NO_BASE_VALUE);
        targets.add(new ReadTarget(
                clause.paragraph().line(),
                clause.text(),
                named(indicator),
                Comparison.CHANGE,
                base,
                null,
                size,
                "%",
                clause.due(),
                falls ? Bound.AT_MOST : Bound.AT_LEAST,
                clause.lead(),
                notes));
    }

    private boolean rate(Clause clause) {
        Matcher m = RATE.matcher(clause.text());
        return m.find() && level(clause, m.group(1), number(m.group(3)), "%", notes(clause, m.group(1), m.group(2)));
    }

    private boolean count(Clause clause) {
        Matcher m = COUNT.matcher(clause.text());
        if (!m.matches()) {
            return false;
        }
        String indicator = m.group(1) + m.group(5);
        String unit = m.group(4) == null ? "" : "km";
        return level(clause, indicator, number(m.group(3)), unit, notes(clause, indicator, m.group(2)));
    }

    private boolean level(Clause clause, String indicator, BigDecimal value, String unit, List<ReadingNote> notes) {
        targets.add(new ReadTarget(
                clause.paragraph().line(),
                clause.text(),
                named(indicator),
                Comparison.LEVEL,
                null,
                null,
                value,
                unit,
                clause.due(),
                Bound.AT_LEAST,
                clause.lead(),
                notes));
        return true;
    }

    private static List<ReadingNote> notes(Clause clause, String indicator, @Nullable String about) {
        List<ReadingNote> notes = new ArrayList<>();
        if (!clause.units().others().isEmpty()) {
            notes.add(ReadingNote.LEAD_UNCERTAIN);
        }
        if (indicator.strip().length() < SHORT) {
            notes.add(ReadingNote.INDICATOR_SHORT);
        }
        if (about != null && about.toLowerCase(java.util.Locale.ROOT).startsWith("about")) {
            notes.add(ReadingNote.APPROXIMATE);
        }
        return notes;
    }

    private static String named(String indicator) {
        String words = OPENING.matcher(indicator.strip()).replaceFirst("");
        return words.replaceAll("\\s+", " ")
                .replaceAll("\\s*(?:will be|have been|has been)\\s+", " ")
                .strip();
    }

    private static BigDecimal number(String digits) {
        return new BigDecimal(digits.replace(",", ""));
    }

    /** Who is responsible for the paragraph, in brackets at its end. */
    private static Units units(String text) {
        int open = text.lastIndexOf('(');
        if (open < 0 || !text.endsWith(")")) {
            return Units.none();
        }
        String list = text.substring(open + 1, text.length() - 1).replaceFirst("(?: shall be responsible|\\. ).*$", "");
        Units found = Units.english(list);
        return found.leads().stream().allMatch(name -> name.matches(".*(?:Municipal|Bureau|Commission|Branch).*"))
                ? found
                : Units.none();
    }
}
