package cn.reserve.localstack.command;

import cn.reserve.localstack.ChildProcess;
import cn.reserve.localstack.LocalStack;
import cn.reserve.localstack.Part;
import cn.reserve.localstack.StackProblem;
import java.time.Duration;
import java.util.Set;

/**
 * Keeps a started platform running until Ctrl-C: a process that ends by itself is reported and started again, the others go
 * on. One that ends {@value #TRIES} times within a quarter of an hour is left for a person.
 */
final class Watch {

    private static final int TRIES = 3;
    private static final Duration LONG_ENOUGH = Duration.ofMinutes(15);

    private final LocalStack stack;
    private final Part part;
    private int ends;
    private long firstEnd;

    private Watch(LocalStack stack, Part part) {
        this.stack = stack;
        this.part = part;
    }

    /** Returns when nothing is left to watch. */
    static void over(LocalStack stack, Set<Part> parts) {
        parts.stream()
                .map(part -> Thread.ofVirtual().start(() -> new Watch(stack, part).whileItRuns()))
                .toList()
                .forEach(Watch::join);
    }

    private void whileItRuns() {
        while (true) {
            ChildProcess process = stack.process(part);
            int status = awaitEnd(process);
            if (stack.isClosed()) {
                return;
            }
            boolean again = mayTryAgain();
            tell(process, status, again);
            if (!again) {
                return;
            }
            startAgain();
        }
    }

    private boolean mayTryAgain() {
        long now = System.nanoTime();
        if (ends == 0 || now - firstEnd > LONG_ENOUGH.toNanos()) {
            ends = 0;
            firstEnd = now;
        }
        ends++;
        return ends < TRIES;
    }

    private void tell(ChildProcess process, int status, boolean again) {
        if (again) {
            say(
                    "意外退出（状态 " + status + "），正在重启；日志 " + process.log() + ".previous",
                    "ended unexpectedly (status " + status + "), starting it again; log " + process.log()
                            + ".previous");
        } else {
            say(
                    "又意外退出（状态 " + status + "），不再重启；请看日志 " + process.log() + "，修复后按 Ctrl-C 并重新运行 ./run",
                    "ended again (status " + status + ") and stays down; read " + process.log()
                            + ", mend it, then Ctrl-C and ./run");
        }
    }

    private void startAgain() {
        try {
            stack.restart(part);
            say("已恢复", "is back");
        } catch (StackProblem problem) {
            if (!stack.isClosed()) {
                problem.tell(stack.options().progress());
            }
        }
    }

    private void say(String zh, String en) {
        stack.options().progress().step(part.zh() + "：" + zh, part.en() + ": " + en);
    }

    private static int awaitEnd(ChildProcess process) {
        try {
            return process.awaitEnd();
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private static void join(Thread watch) {
        try {
            watch.join();
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private static StackProblem interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new StackProblem("启动被中断。", "The start was interrupted.", e);
    }
}
