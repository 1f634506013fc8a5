package cn.reserve.localstack.command;

import cn.reserve.localstack.StackProblem;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The options of {@code ./run}.
 *
 * @param administrator username of a first security administrator to make
 */
record CommandLine(Set<Flag> flags, Optional<String> administrator) {

    enum Flag {
        EMPTY,
        RESET,
        YES,
        BASE,
        HELP
    }

    static final String HELP = """
            用法 | Usage: ./run [选项 | options]

              （无 | none）          启动全部；首次启动时装入演示人员和数据
                                    start everything; the first start loads demo people and data
              --empty               首次启动不装演示数据，不建任何演示账号；以后的启动也不装
                                    the first start loads no demo data and makes no demo account, nor does a later one
              --administrator=NAME  建立首位安全管理员（一次性密码只显示一次；首次登录前可再执行，换发密码）
                                    make a first security administrator (one-time password, shown once; until the
                                    first sign-in the same call gives a new one)
              --reset               先删除全部数据再启动（会先询问）
                                    delete all data, then start (asks first)
              --yes                 与 --reset 一起：不再询问
                                    with --reset: do not ask
              --base                只启动 PostgreSQL 和 Keycloak（便于在 IDE 中运行服务）
                                    only PostgreSQL and Keycloak, to run a service from an IDE
              --help                显示本帮助 | show this help

            按 Ctrl-C 停止。数据在 .local/，日志在 .local/logs/。
            Ctrl-C stops it. Data is in .local/, logs are in .local/logs/.
            """;

    private static final String ADMINISTRATOR = "--administrator=";

    static CommandLine parse(String... arguments) {
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        Optional<String> administrator = Optional.empty();
        for (String argument : arguments) {
            if (argument.startsWith(ADMINISTRATOR)) {
                administrator = Optional.of(username(argument.substring(ADMINISTRATOR.length())));
            } else {
                flags.add(flag(argument));
            }
        }
        if (flags.contains(Flag.YES) && !flags.contains(Flag.RESET)) {
            throw new StackProblem("--yes 只与 --reset 一起使用。", "--yes goes with --reset only.");
        }
        return new CommandLine(flags, administrator);
    }

    boolean has(Flag flag) {
        return flags.contains(flag);
    }

    private static Flag flag(String argument) {
        for (Flag flag : Flag.values()) {
            String name = flag.name().toLowerCase(Locale.ROOT);
            if (argument.equals("--" + name) || (argument.equals("-" + name.charAt(0)) && isShort(flag))) {
                return flag;
            }
        }
        throw new StackProblem(
                "不认识的选项 " + argument + "，用 ./run --help 查看可用选项。",
                "Unknown option " + argument + "; ./run --help shows the options.");
    }

    private static boolean isShort(Flag flag) {
        return flag == Flag.HELP || flag == Flag.YES;
    }

    private static String username(String name) {
        if (!name.matches("[a-z0-9][a-z0-9._-]{2,63}")) {
            throw new StackProblem(
                    "--administrator= 后面是用户名：3 到 64 个小写字母、数字、点、横线。",
                    "--administrator= takes a username: 3 to 64 lower-case letters, digits, dots, dashes.");
        }
        return name;
    }
}
