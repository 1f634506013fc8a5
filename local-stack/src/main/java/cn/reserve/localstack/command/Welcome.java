package cn.reserve.localstack.command;

import cn.reserve.localstack.LocalStack;
import cn.reserve.localstack.Progress;

/** The last lines of a start: where to go, who to be, how to stop. */
final class Welcome {

    private Welcome() {}

    static void print(LocalStack stack) {
        Progress progress = stack.options().progress();
        progress.line("");
        progress.line("  打开 | open:  " + stack.publicUrl());
        progress.line("  停止 | stop:  Ctrl-C");
        progress.line("");
    }
}
