package cn.reserve.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Set;

/** {@code ./bench}: starts a stack of its own, loads generated data, measures side by side, writes {@code benchmarks/RESULTS.md}. */
public final class Bench {
    private Bench() {}

    public static void main(String[] arguments) throws IOException, InterruptedException, SQLException {
        Options options = Options.read(arguments);
        Path root = Path.of(System.getProperty("repository.root", "."))
                .toAbsolutePath()
                .normalize();
        Path folder = Files.createTempDirectory("reserve-bench");
        Results results = new Results(machine(), String.join(" ", arguments));
        try (BenchStack bench = BenchStack.start(root, folder)) {
            measure(bench, folder, options, results);
        }
        results.write(root.resolve("benchmarks/RESULTS.md"));
        System.out.println("benchmarks/RESULTS.md");
    }

    private static void measure(BenchStack bench, Path folder, Options options, Results results)
            throws IOException, InterruptedException, SQLException {
        Set<String> parts = options.parts();
        if (parts.contains("start")) {
            Footprint.run(bench, results);
        }
        if (parts.contains("gateway")) {
            new GatewayComparison(bench, folder, options.seconds(), options.rounds()).run(results);
        }
        if (parts.contains("publication")) {
            new Publication(bench).run(results, options.publications());
        }
        if (parts.contains("rules")) {
            new RulesJudging(bench).run(results, options.candidates());
        }
        if (parts.contains("list")) {
            new Population(bench).projects(options.projects());
            new ListPage(bench, folder, options.seconds(), options.rounds()).run(results, options.projects());
        }
        if (parts.contains("replay")) {
            new Replay(bench).run(results, options.events());
        }
    }

    private static String machine() {
        return Runtime.getRuntime().availableProcessors() + " cores, " + System.getProperty("os.name") + ", JDK "
                + Runtime.version() + ".";
    }
}
