package cn.reserve.localstack.command;

import cn.reserve.localstack.LocalStack;
import cn.reserve.localstack.Part;
import cn.reserve.localstack.Progress;
import cn.reserve.localstack.StackOptions;
import cn.reserve.localstack.StackProblem;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;

/** What {@code ./run} starts once everything is built; the first argument is the repository's folder. */
public final class Run {

    private Run() {}

    public static void main(String[] arguments) {
        StackOptions options = StackOptions.standard(Path.of(arguments[0]));
        try {
            CommandLine line = CommandLine.parse(java.util.Arrays.copyOfRange(arguments, 1, arguments.length));
            if (line.help()) {
                options.progress().line(CommandLine.HELP);
                return;
            }
            if (line.reset()) {
                Reset.run(options, line.yes());
            }
            run(options, line);
        } catch (StackProblem problem) {
            options.progress().line("✗ " + problem.zh());
            options.progress().line("✗ " + problem.en());
            Runtime.getRuntime().exit(1);
        }
    }

    private static void run(StackOptions options, CommandLine line) {
        if (line.base()) {
            LocalStack stack = LocalStack.startBaseOnly(options);
            options.progress()
                    .step("PostgreSQL 与 Keycloak 已就绪；Ctrl-C 停止", "PostgreSQL and Keycloak are ready; Ctrl-C stops");
            watch(stack, EnumSet.of(Part.POSTGRES, Part.KEYCLOAK));
            return;
        }
        LocalStack stack = LocalStack.start(options);
        Welcome.print(stack);
        watch(stack, EnumSet.allOf(Part.class));
    }

    /** Until Ctrl-C; says so when a process ends by itself, and lets the others go on. */
    private static void watch(LocalStack stack, Set<Part> parts) {
        Progress progress = stack.options().progress();
        while (!parts.isEmpty()) {
            for (Part part : EnumSet.copyOf(parts)) {
                if (!stack.process(part).isAlive() && !stack.isClosed()) {
                    parts.remove(part);
                    progress.step(
                            part.zh() + " 意外退出，请看日志 " + stack.process(part).log(),
                            part.en() + " ended unexpectedly; see "
                                    + stack.process(part).log());
                }
            }
            try {
                Thread.sleep(1000);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }
}
