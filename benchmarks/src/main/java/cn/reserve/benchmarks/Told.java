package cn.reserve.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;

/** What the results say about the run itself. */
final class Told {
    private Told() {}

    static String of(Path root, String arguments, Options options) throws IOException, InterruptedException {
        return "Written by `" + ("./bench " + arguments).strip() + "`" + (options.isWhole() ? " (all parts)" : "")
                + " on "
                + LocalDate.now() + " at the code of " + commit(root)
                + "; every ratio is from this one run, measured in alternation. "
                + Runtime.getRuntime().availableProcessors() + " cores, " + System.getProperty("os.name") + ", JDK "
                + Runtime.version() + ".";
    }

    private static String commit(Path root) throws IOException, InterruptedException {
        Process git = new ProcessBuilder("git", "rev-parse", "--short", "HEAD")
                .directory(root.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String commit = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        return git.waitFor() == 0 && !commit.isEmpty() ? commit : "an unknown commit";
    }
}
