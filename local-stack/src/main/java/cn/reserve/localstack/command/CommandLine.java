package cn.reserve.localstack.command;

import cn.reserve.localstack.StackProblem;

/**
 * The options of {@code ./run}.
 *
 * @param empty start without demo people and data
 * @param reset delete all data first
 * @param yes do not ask before deleting
 * @param base only PostgreSQL and Keycloak
 * @param help print the options and end
 */
record CommandLine(boolean empty, boolean reset, boolean yes, boolean base, boolean help) {

    static final String HELP = """
            用法 | Usage: ./run [选项 | options]

              （无 | none）  启动全部；首次启动时装入演示人员和数据
                            start everything; the first start loads demo people and data
              --empty       首次启动不装演示数据，不建任何演示账号
                            the first start loads no demo data and makes no demo account
              --reset       先删除全部数据再启动（会先询问）
                            delete all data, then start (asks first)
              --yes         与 --reset 一起：不再询问
                            with --reset: do not ask
              --base        只启动 PostgreSQL 和 Keycloak（便于在 IDE 中运行服务）
                            only PostgreSQL and Keycloak, to run a service from an IDE
              --help        显示本帮助 | show this help

            按 Ctrl-C 停止。数据在 .local/，日志在 .local/logs/。
            Ctrl-C stops it. Data is in .local/, logs are in .local/logs/.
            """;

    static CommandLine parse(String... arguments) {
        CommandLine line = new CommandLine(false, false, false, false, false);
        for (String argument : arguments) {
            line = switch (argument) {
                case "--empty" -> new CommandLine(true, line.reset, line.yes, line.base, line.help);
                case "--reset" -> new CommandLine(line.empty, true, line.yes, line.base, line.help);
                case "--yes", "-y" -> new CommandLine(line.empty, line.reset, true, line.base, line.help);
                case "--base" -> new CommandLine(line.empty, line.reset, line.yes, true, line.help);
                case "--help", "-h" -> new CommandLine(line.empty, line.reset, line.yes, line.base, true);
                default ->
                    throw new StackProblem(
                            "不认识的选项 " + argument + "，用 ./run --help 查看可用选项。",
                            "Unknown option " + argument + "; ./run --help shows the options.");
            };
        }
        if (line.yes && !line.reset) {
            throw new StackProblem("--yes 只与 --reset 一起使用。", "--yes goes with --reset only.");
        }
        return line;
    }
}
