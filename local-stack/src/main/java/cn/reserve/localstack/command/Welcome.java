package cn.reserve.localstack.command;

import cn.reserve.localstack.Progress;
import cn.reserve.localstack.StackOptions;
import cn.reserve.localstack.demo.DemoPerson;
import cn.reserve.localstack.demo.DemoState;
import java.util.Locale;

/** The last lines of a start: where to go, who to be, how to stop. */
final class Welcome {

    private Welcome() {}

    /** Says {@code howToBegin} where nobody could sign in otherwise. */
    static void print(StackOptions options, DemoState state, boolean howToBegin) {
        Progress progress = options.progress();
        progress.line("");
        progress.line("  打开 | open      " + options.publicUrl());
        progress.line("  停止 | stop      Ctrl-C");
        progress.line("  日志 | logs      " + options.logs());
        progress.line("  邮件 | mails     " + options.mails());
        progress.line("");
        switch (state) {
            case LOADED -> people(progress);
            case BEGUN, UNDECIDED -> incomplete(progress);
            case EMPTY -> empty(progress, howToBegin);
        }
        progress.line("");
    }

    private static void incomplete(Progress progress) {
        progress.line("  演示数据未装完：再次运行 ./run 会继续；仍不成功则 ./run --reset 清空后重新装入");
        progress.line(
                "  the demo set is not complete: ./run goes on with it; should that not help, ./run --reset starts afresh");
        progress.line("");
        people(progress);
    }

    private static void empty(Progress progress, boolean howToBegin) {
        progress.line("  没有演示数据，也没有演示账号");
        progress.line("  there is no demo data and no demo account");
        if (howToBegin) {
            progress.line("  首位安全管理员用 ./run --administrator=用户名 建立，再由其建立其他人员");
            progress.line("  ./run --administrator=NAME makes the first security administrator, who makes all others");
        }
    }

    private static void people(Progress progress) {
        progress.line("  演示人员（密码均为 " + DemoPerson.PASSWORD + "） | demo people (password of all: " + DemoPerson.PASSWORD
                + ")");
        for (DemoPerson person : DemoPerson.ALL) {
            progress.line(
                    String.format(Locale.ROOT, "    %-22s %s  %s", person.username(), person.name(), person.title()));
        }
    }
}
