package cn.reserve.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a run found, as {@code RESULTS.md}: one table a measure, each bar beside its figure, misses said plainly. */
final class Results {
    /** One line: what was compared, the figure, the bar it is held against (or a dash) and whether it was reached. */
    record Row(String what, String figure, String bar, String verdict) {}

    private final List<String> lines = new ArrayList<>();

    Results(String machine, String options) {
        lines.add("# Results");
        lines.add("");
        lines.add("Written by `./bench " + options + "`; every ratio is from this one run, measured in alternation. "
                + machine);
    }

    void section(String title, String how, List<Row> rows) {
        lines.add("");
        lines.add("## " + title);
        lines.add("");
        lines.add(how);
        lines.add("");
        lines.add("| what | figure | bar | |");
        lines.add("| --- | --- | --- | --- |");
        rows.forEach(row ->
                lines.add("| " + row.what() + " | " + row.figure() + " | " + row.bar() + " | " + row.verdict() + " |"));
        rows.forEach(row ->
                System.out.println("  " + row.what() + ": " + row.figure() + "  [" + row.bar() + "] " + row.verdict()));
    }

    static Row atLeast(String what, double ratio, double bar) {
        return new Row(what, format(ratio), "at least " + format(bar), ratio >= bar ? "reached" : "**missed**");
    }

    static Row atMost(String what, double value, double bar, String unit) {
        return new Row(
                what,
                format(value) + " " + unit,
                "at most " + format(bar) + " " + unit,
                value <= bar ? "reached" : "**missed**");
    }

    static Row plain(String what, String figure) {
        return new Row(what, figure, "–", "");
    }

    static String format(double value) {
        return value >= 100 ? String.format(Locale.ROOT, "%,.0f", value) : String.format(Locale.ROOT, "%.2f", value);
    }

    void write(Path file) throws IOException {
        Files.writeString(file, String.join("\n", lines) + "\n");
    }
}
