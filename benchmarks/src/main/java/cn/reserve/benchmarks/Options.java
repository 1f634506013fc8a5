package cn.reserve.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Sizes and parts of a run, as given on the command line. */
record Options(
        int projects,
        int events,
        int publications,
        int candidates,
        int rows,
        int entries,
        int supplies,
        int demands,
        int enterprises,
        int seconds,
        int rounds,
        Set<String> parts) {

    private static final String HELP = """
            用法 | Usage: ./bench [选项 | options]

              --projects N       项目数 | projects, 1,000,000
              --events N         事件数（各一条需求） | feed events, one need each, 1,000,000
              --publications N   公布次数 | publications, 500
              --candidates N     候选项目数 | candidates judged, 100,000
              --rows N           工作簿行数 | rows of a workbook, 100,000
              --entries N        审计记录数 | audit entries, 1,000,000
              --supplies N       供给数 | supplies, 1,000,000
              --demands N        需求数 | demands, 10,000
              --enterprises N    截止前填报的企业数 | enterprises before a deadline, 500
              --seconds N        每次测量秒数 | seconds of each measurement, 5
              --rounds N         轮数 | rounds, 5
              --only PART,…      只测 | only these parts: start, gateway, publication, rules, list, lists, words, export,
                                 import, workbook, deadline, chain, replay, matching
              --help             显示本帮助 | show this help

            在独立的端口和数据目录上启动平台，结果写入 benchmarks/RESULTS.md；只测部分项目时，其余结果保留。
            Starts a platform on ports and data of its own; writes benchmarks/RESULTS.md. With --only, what it says of other parts stays.
            """;

    private static final Set<String> ALL = Set.of(
            "start",
            "gateway",
            "publication",
            "rules",
            "list",
            "lists",
            "words",
            "export",
            "import",
            "workbook",
            "deadline",
            "chain",
            "replay",
            "matching");

    /** {@code ./bench} asks this, from the source, before it builds: 0 to go on, 1 for wrong options, 2 when help was all. */
    public static void main(String[] arguments) {
        if (List.of(arguments).contains("--help") || List.of(arguments).contains("-h")) {
            System.out.print(HELP);
            System.exit(2);
        }
        try {
            read(arguments);
        } catch (IllegalArgumentException wrong) {
            System.err.println("✗ 选项有误，用 ./bench --help 查看可用选项：" + wrong.getMessage());
            System.err.println("✗ Wrong option, ./bench --help shows all: " + wrong.getMessage());
            System.exit(1);
        }
    }

    /** Throws {@link IllegalArgumentException} naming an option that is unknown, or whose value is missing or wrong. */
    static Options read(String[] arguments) {
        List<String> given = new ArrayList<>(List.of(arguments));
        Options options = new Options(
                number(given, "--projects", 1_000_000),
                number(given, "--events", 1_000_000),
                number(given, "--publications", 500),
                number(given, "--candidates", 100_000),
                number(given, "--rows", 100_000),
                number(given, "--entries", 1_000_000),
                number(given, "--supplies", 1_000_000),
                number(given, "--demands", 10_000),
                number(given, "--enterprises", 500),
                number(given, "--seconds", 5),
                number(given, "--rounds", 5),
                parts(given));
        if (!given.isEmpty()) {
            throw new IllegalArgumentException(given.getFirst());
        }
        return options;
    }

    /** Whether nothing is left out. */
    boolean isWhole() {
        return parts.equals(ALL);
    }

    private static Set<String> parts(List<String> given) {
        String only = value(given, "--only", "");
        Set<String> parts = only.isEmpty() ? ALL : new TreeSet<>(List.of(only.split(",", -1)));
        if (!ALL.containsAll(parts)) {
            throw new IllegalArgumentException("--only " + only);
        }
        return parts;
    }

    private static int number(List<String> given, String name, int otherwise) {
        String value = value(given, name, Integer.toString(otherwise));
        String digits = value.replace("_", "").replace(",", "");
        if (!digits.matches("[1-9][0-9]{0,8}")) {
            throw new IllegalArgumentException(name + " " + value);
        }
        return Integer.parseInt(digits);
    }

    /** Takes the option and its value out of {@code given}. */
    private static String value(List<String> given, String name, String otherwise) {
        int place = given.indexOf(name);
        if (place < 0) {
            return otherwise;
        }
        if (place + 1 == given.size()) {
            throw new IllegalArgumentException(name);
        }
        given.remove(place);
        return given.remove(place);
    }
}
