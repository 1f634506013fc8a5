package cn.reserve.localstack.command;

import cn.reserve.localstack.LocalStack;
import cn.reserve.localstack.Part;
import cn.reserve.localstack.Progress;
import cn.reserve.localstack.SignInFailed;
import cn.reserve.localstack.StackOptions;
import cn.reserve.localstack.StackProblem;
import cn.reserve.localstack.command.CommandLine.Flag;
import cn.reserve.localstack.demo.DemoFailed;
import cn.reserve.localstack.demo.DemoSet;
import java.nio.file.Path;
import java.util.EnumSet;

/** What {@code ./run} starts once everything is built; the first argument is the repository's folder. */
public final class Run {

    private Run() {}

    public static void main(String[] arguments) {
        StackOptions options = StackOptions.standard(Path.of(arguments[0]));
        try {
            CommandLine line = CommandLine.parse(java.util.Arrays.copyOfRange(arguments, 1, arguments.length));
            if (line.has(Flag.HELP)) {
                options.progress().line(CommandLine.HELP);
                return;
            }
            if (line.has(Flag.RESET)) {
                // Nothing is deleted for a start that cannot be.
                options.refuseWhatCannotStart();
                Reset.run(options, line.has(Flag.YES));
            }
            run(options, line);
        } catch (StackProblem problem) {
            refuse(options, problem);
        } catch (RuntimeException unexpected) {
            refuse(options, Unexpected.problem(options, unexpected));
        }
    }

    private static void refuse(StackOptions options, StackProblem problem) {
        problem.tell(options.progress());
        Runtime.getRuntime().exit(1);
    }

    private static void run(StackOptions options, CommandLine line) {
        if (line.has(Flag.BASE)) {
            LocalStack stack = LocalStack.startBaseOnly(options);
            options.progress()
                    .step("PostgreSQL 与 Keycloak 已就绪；Ctrl-C 停止", "PostgreSQL and Keycloak are ready; Ctrl-C stops");
            Watch.over(stack, EnumSet.of(Part.POSTGRES, Part.KEYCLOAK));
            return;
        }
        LocalStack stack = LocalStack.start(options);
        DemoSet demo = new DemoSet(stack);
        loadDemo(demo, line.has(Flag.EMPTY), options.progress());
        boolean howToBegin = line.administrator().isEmpty() && !FirstAdministrator.isThere(stack.keycloakAdmin());
        Welcome.print(stack, demo.isLoaded(), howToBegin);
        line.administrator().ifPresent(name -> FirstAdministrator.create(stack, name));
        Watch.over(stack, EnumSet.allOf(Part.class));
    }

    /** Only a data folder that nobody has begun gets the demo set; a load that stopped half-way goes on. */
    private static void loadDemo(DemoSet demo, boolean empty, Progress progress) {
        if (demo.isLoaded()) {
            if (empty) {
                progress.step(
                        "数据中已有演示数据；./run --reset --empty 可清空",
                        "the data holds the demo set; ./run --reset --empty removes it");
            }
            return;
        }
        if (empty) {
            demo.refuse();
        }
        if (demo.isRefused()) {
            return;
        }
        try {
            demo.load();
        } catch (DemoFailed | SignInFailed | IllegalStateException e) {
            progress.step(
                    "演示数据未完整装入，下次启动会继续：" + e.getMessage(),
                    "the demo set is not complete, the next start goes on: " + e.getMessage());
        }
    }
}
