package cn.reserve.localstack.command;

import cn.reserve.localstack.LocalStack;
import cn.reserve.localstack.Part;
import cn.reserve.localstack.StackOptions;
import cn.reserve.localstack.StackProblem;
import cn.reserve.localstack.command.CommandLine.Flag;
import cn.reserve.localstack.demo.DemoState;
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
            // First: nothing is deleted for a start that cannot be.
            BeforeStart.look(options, line);
            if (line.has(Flag.RESET)) {
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
        Filling filling = new Filling(options, line.has(Flag.EMPTY));
        filling.beforeStart();
        LocalStack stack = LocalStack.start(options);
        try {
            welcome(stack, filling.fill(stack), line);
        } catch (RuntimeException e) {
            // Whatever breaks while Ctrl-C is stopping everything needs no word.
            if (!stack.isClosed()) {
                throw e;
            }
        }
        Watch.over(stack, EnumSet.allOf(Part.class));
    }

    private static void welcome(LocalStack stack, DemoState state, CommandLine line) {
        if (stack.isClosed()) {
            return;
        }
        FirstAdministrator first = new FirstAdministrator(stack.keycloakAdmin());
        boolean howToBegin = line.administrator().isEmpty() && !first.isThere();
        Welcome.print(stack.options(), state, howToBegin);
        line.administrator().ifPresent(name -> first.make(name, stack.options()));
    }
}
