package cn.reserve.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** {@code ./bench}: starts a stack of its own, loads generated data, measures side by side, writes {@code benchmarks/RESULTS.md}. */
public final class Bench {
    private Bench() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Options options = Options.read(arguments);
        Path root = Path.of(System.getProperty("repository.root", "."))
                .toAbsolutePath()
                .normalize();
        Path folder = Files.createTempDirectory("reserve-bench");
        boolean whole = options.isWhole();
        Results results = new Results(Told.of(root, String.join(" ", arguments), options));
        Parts parts = new Parts(options, results);
        boolean ended = false;
        try (BenchStack bench = BenchStack.start(root, folder)) {
            measure(bench, folder, options, results, parts);
            ended = true;
        } finally {
            write(results, root.resolve("benchmarks/RESULTS.md"), whole && ended);
            if (!Boolean.getBoolean("bench.keep")) {
                delete(folder);
            }
        }
        if (parts.areBroken()) {
            System.exit(1);
        }
    }

    /** A run that broke off keeps what it had measured. */
    private static void write(Results results, Path file, boolean whole) throws IOException {
        if (whole) {
            results.write(file);
        } else {
            results.writeInto(file);
        }
        System.out.println(
                "benchmarks/RESULTS.md" + (whole ? "" : ": what was measured; the other parts are as they were"));
    }

    /** Gigabytes that nobody needs again. */
    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }

    private static void measure(BenchStack bench, Path folder, Options options, Results results, Parts parts)
            throws InterruptedException {
        parts.run("start", () -> Footprint.run(bench, results));
        parts.run(
                "gateway",
                () -> new GatewayComparison(bench, folder, options.seconds(), options.rounds()).run(results));
        parts.run("publication", () -> new Publication(bench).run(results, options.publications()));
        parts.run("rules", () -> new RulesJudging(bench).run(results, options.candidates()));
        GeneratedProjects projects = new GeneratedProjects(bench, options.projects());
        parts.run("list", () -> {
            projects.load();
            new ListPage(bench, folder, options.seconds(), options.rounds()).run(results, options.projects());
        });
        parts.run("lists", () -> {
            projects.load();
            new ListCombinations(bench, folder).run(results, projects.ownUscc());
            new CursorPages(bench).run(results, options.projects());
        });
        parts.run("words", () -> {
            projects.load();
            new WordSearch(bench, folder).run(results, options.projects());
        });
        parts.run("export", () -> {
            projects.load();
            new ListExport(bench, folder).run(results);
        });
        parts.run("import", () -> new WorkbookImport(bench).run(results, options.rows()));
        parts.run("workbook", () -> new SubmissionWorkbook(bench).run(results, options.rows()));
        parts.run("deadline", () -> new LastMinute(bench).run(results, options.enterprises()));
        parts.run("chain", () -> new ChainCheck(bench).run(results, options.entries()));
        parts.run("replay", () -> new Replay(bench).run(results, options.events()));
        parts.run("matching", () -> new Matching(bench).run(results, options.supplies(), options.demands()));
    }
}
