package cn.reserve.localstack.command;

import cn.reserve.localstack.StackOptions;
import cn.reserve.localstack.StackProblem;
import cn.reserve.localstack.command.CommandLine.Flag;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * What {@code ./run} can refuse before it builds for minutes: a wrong option, and whatever {@link BeforeStart} knows.
 * Java starts this file from its source, so neither it nor what it uses may need a library.
 */
public final class LookingFirst {

    private LookingFirst() {}

    /** The arguments are those of {@link Run}; ends with 0 when nothing speaks against a build, with 2 when help was all. */
    public static void main(String[] arguments) {
        StackOptions options = StackOptions.standard(Path.of(arguments[0]));
        try {
            CommandLine line = CommandLine.parse(Arrays.copyOfRange(arguments, 1, arguments.length));
            if (line.has(Flag.HELP)) {
                options.progress().line(CommandLine.HELP);
                Runtime.getRuntime().exit(2);
            }
            BeforeStart.look(options, line);
        } catch (StackProblem problem) {
            problem.tell(options.progress());
            Runtime.getRuntime().exit(1);
        }
    }
}
