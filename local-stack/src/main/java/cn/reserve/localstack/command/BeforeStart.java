package cn.reserve.localstack.command;

import cn.reserve.localstack.StackOptions;
import cn.reserve.localstack.StackProblem;
import cn.reserve.localstack.command.CommandLine.Flag;
import cn.reserve.localstack.demo.DemoMarker;

/** What speaks against a start before anything is built, deleted or started. Needs no library: see {@link LookingFirst}. */
final class BeforeStart {

    private BeforeStart() {}

    /** @throws StackProblem when it runs already, a port is taken, demo accounts are there that {@code --empty} would deny, or nobody can tell */
    static void look(StackOptions options, CommandLine line) {
        if (!line.has(Flag.RESET)) {
            lookAtTheDemo(DemoMarker.in(options.data()), line.has(Flag.EMPTY));
        }
        options.refuseWhatCannotStart();
    }

    private static void lookAtTheDemo(DemoMarker marker, boolean empty) {
        marker.state();
        if (empty) {
            marker.refuseToBeEmpty();
        }
    }
}
