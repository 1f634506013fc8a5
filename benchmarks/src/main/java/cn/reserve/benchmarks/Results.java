package cn.reserve.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a run found, as {@code RESULTS.md}: one table a measure, each bar beside its figure, misses said plainly. A run of some parts takes
 * the place of those parts alone and says so there; what other runs wrote stays.
 */
final class Results {
    /** One line: what was compared, the figure, the bar it is held against (or a dash) and whether it was reached. */
    record Row(String what, String figure, String bar, String verdict) {}

    private static final String MARK = "<!-- part: ";
    private static final String MARK_END = " -->";

    private final Map<String, List<String>> parts = new LinkedHashMap<>();
    private final String told;
    private String part = "";

    /** @param told how and on what it was measured, one sentence */
    Results(String told) {
        this.told = told;
    }

    /** Whether a part is wanted; then what follows belongs to it. */
    boolean begins(String name, Options options) {
        if (options.parts().contains(name)) {
            part = name;
            parts.put(name, new ArrayList<>());
            return true;
        }
        return false;
    }

    void section(String title, String how, List<Row> rows) {
        List<String> lines = parts.computeIfAbsent(part, _ -> new ArrayList<>());
        lines.add("## " + title);
        lines.add("");
        lines.add(how);
        lines.add("");
        lines.add("| what | figure | bar | |");
        lines.add("| --- | --- | --- | --- |");
        rows.forEach(row ->
                lines.add("| " + row.what() + " | " + row.figure() + " | " + row.bar() + " | " + row.verdict() + " |"));
        lines.add("");
        System.out.println(title);
        rows.forEach(row ->
                System.out.println("  " + row.what() + ": " + row.figure() + "  [" + row.bar() + "] " + row.verdict()));
    }

    static Row atLeast(String what, double ratio, double bar) {
        return new Row(what, format(ratio), "at least " + format(bar), ratio >= bar ? "reached" : "**missed**");
    }

    static Row atMost(String what, double value, double bar, String unit) {
        return atMost(what, format(value) + " " + unit, value, bar, unit);
    }

    /** As {@link #atMost(String, double, double, String)}, with more to say about the figure. */
    static Row atMost(String what, String figure, double value, double bar, String unit) {
        return new Row(what, figure, "at most " + format(bar) + " " + unit, value <= bar ? "reached" : "**missed**");
    }

    static Row plain(String what, String figure) {
        return new Row(what, figure, "–", "");
    }

    static String format(double value) {
        return value >= 100 ? String.format(Locale.ROOT, "%,.0f", value) : String.format(Locale.ROOT, "%.2f", value);
    }

    /** Writes the file anew. */
    void write(Path file) throws IOException {
        write(file, List.of("# Results", "", told, ""), parts);
    }

    /** Puts what was measured in the place of the same parts of a file; the rest of it stays. */
    void writeInto(Path file) throws IOException {
        Map<String, List<String>> kept = new LinkedHashMap<>();
        List<String> head = new ArrayList<>(List.of("# Results", ""));
        if (Files.exists(file)) {
            head = read(file, kept);
        }
        parts.values().removeIf(List::isEmpty);
        parts.forEach((name, lines) -> {
            List<String> own =
                    new ArrayList<>(List.of("*The measures of this part are of a run of their own.* " + told, ""));
            own.addAll(lines);
            kept.put(name, own);
        });
        write(file, head, kept);
    }

    private static List<String> read(Path file, Map<String, List<String>> into) throws IOException {
        List<String> head = new ArrayList<>();
        List<String> lines = head;
        for (String line : Files.readAllLines(file)) {
            if (line.startsWith(MARK)) {
                lines = new ArrayList<>();
                into.put(line.substring(MARK.length(), line.length() - MARK_END.length()), lines);
            } else {
                lines.add(line);
            }
        }
        return head;
    }

    private static void write(Path file, List<String> head, Map<String, List<String>> parts) throws IOException {
        StringBuilder text = new StringBuilder(String.join("\n", head));
        parts.forEach((name, lines) -> text.append(text.toString().endsWith("\n\n") ? "" : "\n")
                .append(MARK)
                .append(name)
                .append(MARK_END)
                .append('\n')
                .append(String.join("\n", lines).strip())
                .append("\n\n"));
        Files.writeString(file, text.toString().strip() + "\n");
    }
}
