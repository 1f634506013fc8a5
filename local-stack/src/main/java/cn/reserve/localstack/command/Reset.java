package cn.reserve.localstack.command;

import cn.reserve.localstack.StackData;
import cn.reserve.localstack.StackOptions;
import cn.reserve.localstack.StackProblem;
import java.io.Console;
import java.util.Locale;

/** Deletes a stack's data after asking. */
final class Reset {

    private Reset() {}

    static void run(StackOptions options, boolean yes) {
        if (!yes && !agreed(options)) {
            throw new StackProblem("没有删除任何数据。", "Nothing was deleted.");
        }
        StackData.delete(options);
        options.progress().step("数据已删除", "the data is deleted");
    }

    private static boolean agreed(StackOptions options) {
        Console console = System.console();
        if (console == null || !console.isTerminal()) {
            throw new StackProblem(
                    "--reset 会删除全部数据，需要在终端中确认；无终端时请加 --yes。",
                    "--reset deletes all data and asks in a terminal; without one, add --yes.");
        }
        String answer = console.readLine(
                "将删除 %s 中的全部数据，无法恢复。继续？ | This deletes all data in %s for good. Continue? [yes/no] ",
                options.data(), options.data());
        return answer != null && answer.strip().toLowerCase(Locale.ROOT).equals("yes");
    }
}
