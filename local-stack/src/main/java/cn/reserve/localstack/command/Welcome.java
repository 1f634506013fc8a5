package cn.reserve.localstack.command;

import cn.reserve.localstack.LocalStack;
import cn.reserve.localstack.Progress;
import cn.reserve.localstack.demo.DemoPerson;
import java.util.Locale;

/** The last lines of a start: where to go, who to be, how to stop. */
final class Welcome {

    private Welcome() {}

    /** Says {@code howToBegin} where nobody could sign in otherwise. */
    static void print(LocalStack stack, boolean demo, boolean howToBegin) {
        Progress progress = stack.options().progress();
        progress.line("");
        progress.line("  打开 | open      " + stack.publicUrl());
        progress.line("  停止 | stop      Ctrl-C");
        progress.line("  日志 | logs      " + stack.options().data().resolve("logs"));
        progress.line("");
        if (demo) {
            people(progress);
            progress.line("");
        } else if (howToBegin) {
            progress.line("  没有演示账号；首位安全管理员用 ./run --administrator=用户名 建立，再由其建立其他人员");
            progress.line(
                    "  no demo account exists; ./run --administrator=NAME makes the first security administrator, who makes all others");
            progress.line("");
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
