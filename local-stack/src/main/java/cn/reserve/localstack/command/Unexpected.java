package cn.reserve.localstack.command;

import cn.reserve.localstack.StackOptions;
import cn.reserve.localstack.StackProblem;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** A failure that nobody foresaw: one sentence on the terminal, its details in a file. */
final class Unexpected {

    private Unexpected() {}

    static StackProblem problem(StackOptions options, RuntimeException failure) {
        Path log = options.data().resolve("logs/launcher.log");
        String what = Objects.requireNonNullElse(
                        failure.getMessage(), failure.getClass().getSimpleName())
                .lines()
                .findFirst()
                .orElse("");
        String where = written(log, failure) ? log.toString() : "-";
        return new StackProblem(
                "启动失败：" + what + "（详情见 " + where + "）",
                "The start failed: " + what + " (details in " + where + ")",
                failure);
    }

    private static boolean written(Path log, RuntimeException failure) {
        try {
            Files.createDirectories(log.getParent());
            try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(log, StandardCharsets.UTF_8))) {
                failure.printStackTrace(out);
            }
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
