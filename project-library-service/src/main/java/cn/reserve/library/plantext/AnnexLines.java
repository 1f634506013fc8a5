package cn.reserve.library.plantext;

import cn.reserve.library.plantext.AnnexTable.Found;
import cn.reserve.library.plantext.PlanReading.ReadMeasure;
import cn.reserve.library.plantext.PlanReading.UnreadLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads an English annex whose cells stand in one line: the units are its end; action, topic and measure part where a new order begins.
 * A line of units alone belongs to the row before; short lines without units are an action that stood over several lines.
 */
final class AnnexLines {
    private static final Pattern HEAD =
            Pattern.compile("(?i)^.*\\bkey measures\\b.*\\b(?:responsible|lead(?:ing)?)\\b.*\\bunits?\\b.*$");
    private static final Pattern ORDER = Pattern.compile(
            "(?<=[a-z\")] )(?=(?:Establish|Formulate|Develop|Cooperate|Accelerate|Implement|Carry out|Improve|Promote|Deepen"
                    + "|Support|Actively|Strictly|Use|Guide|Strengthen|We will|Optimize|Increase|Encourage|Build|Set up)\\b)");
    private static final int WORDS_OF_AN_ACTION = 4;
    private static final int LONGEST_HEAD = 120;

    private final List<ReadMeasure> measures = new ArrayList<>();
    private final List<UnreadLine> unread = new ArrayList<>();
    private final List<Line> pending = new ArrayList<>();
    private @Nullable Row open;
    private String action = "";
    private String topic = "";

    private AnnexLines() {}

    private record Line(int number, String text) {}

    private record Row(
            int line, String source, String action, String topic, String text, Units units, List<ReadingNote> notes) {
        Row with(Units more, String added) {
            return new Row(line, source + " | " + added, action, topic, text, units.and(more), notes);
        }
    }

    /** What the lines after the annex's head say; empty when there is none. */
    static Optional<Found> read(String text) {
        String[] lines = text.split("\n", -1);
        int head = -1;
        for (int i = 0; i < lines.length && head < 0; i++) {
            head = lines[i].length() < LONGEST_HEAD
                            && HEAD.matcher(lines[i].strip()).matches()
                    ? i
                    : -1;
        }
        if (head < 0) {
            return Optional.empty();
        }
        AnnexLines annex = new AnnexLines();
        for (int i = head + 1; i < lines.length; i++) {
            if (!lines[i].isBlank()) {
                annex.line(new Line(i + 1, lines[i].strip().replaceAll("\\s+", " ")));
            }
        }
        annex.close();
        annex.pending.forEach(annex::notRead);
        return Optional.of(new Found(annex.measures, annex.unread));
    }

    private void line(Line line) {
        Optional<Integer> units = Units.endOf(line.text());
        if (units.isEmpty()) {
            pending.add(line);
            return;
        }
        int begin = units.get();
        Units named = Units.english(line.text().substring(begin));
        Row before = open;
        if (begin == 0 && before != null && pending.isEmpty()) {
            open = before.with(named, line.text());
            return;
        }
        close();
        row(line, line.text().substring(0, begin).strip(), named);
    }

    private void row(Line line, String words, Units units) {
        List<ReadingNote> notes = new ArrayList<>();
        String begun = settlePending(notes);
        String all = begun.isEmpty() ? words : begun + ' ' + words;
        if (all.isBlank()) {
            notRead(line);
            return;
        }
        String[] parts = ORDER.split(all);
        if (parts.length > 1) {
            notes.add(ReadingNote.PARTED_AT_A_VERB);
        }
        if (parts.length > 2) {
            action = parts[parts.length - 3].strip();
        }
        if (parts.length > 1) {
            topic = parts[parts.length - 2].strip();
        }
        open = new Row(
                line.number(),
                all + " | " + line.text().substring(line.text().length() - unitsOf(line)),
                action,
                topic,
                parts[parts.length - 1].strip(),
                units,
                notes);
    }

    private static int unitsOf(Line line) {
        return line.text().length() - Units.endOf(line.text()).orElse(0);
    }

    /** Short lines without units name the action; a longer one begins the measure that the next line ends. */
    private String settlePending(List<ReadingNote> notes) {
        List<Line> lines = List.copyOf(pending);
        pending.clear();
        StringBuilder named = new StringBuilder();
        StringBuilder begun = new StringBuilder();
        for (Line line : lines) {
            boolean isShort = line.text().split(" ").length <= WORDS_OF_AN_ACTION;
            StringBuilder to = isShort && begun.isEmpty() ? named : begun;
            to.append(to.isEmpty() ? "" : " ").append(line.text());
        }
        if (!named.isEmpty()) {
            if (!named.toString().toLowerCase(Locale.ROOT).equals(action.toLowerCase(Locale.ROOT))) {
                topic = "";
            }
            action = named.toString();
            notes.add(ReadingNote.LINES_JOINED);
        } else if (!begun.isEmpty()) {
            notes.add(ReadingNote.LINES_JOINED);
        }
        return begun.toString();
    }

    private void close() {
        Row row = open;
        if (row == null) {
            return;
        }
        List<ReadingNote> notes = new ArrayList<>(row.units().notes());
        notes.addAll(row.notes());
        measures.add(new ReadMeasure(
                row.line(),
                row.source(),
                row.action(),
                row.topic(),
                row.text(),
                row.units().leads(),
                row.units().others(),
                notes));
        open = null;
    }

    private void notRead(Line line) {
        unread.add(new UnreadLine(line.number(), line.text(), UnreadReason.NOT_IN_THE_TABLE));
    }
}
