package cn.reserve.supplydemand.matching.words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads technical figures from text as people write it, and keeps them in one line. */
public final class Figures {
    /** More figures of one machine are not compared; each costs a look at the index. */
    private static final int MOST = 8;

    private static final Map<String, Unit> UNITS = units();
    private static final String NUMBER = "\\d[\\d,]*(?:\\.\\d+)?";
    /** A number that a letter stands before is a model's ({@code PM-22A}), but for {@code 200x100mm}. */
    private static final Pattern STATED = Pattern.compile("(≥|>=|>|不小于|不低于|不少于|至少|大于|≤|<=|<|不大于|不高于|不超过|小于)?\\s*"
            + "(?<![a-wyz0-9.]|[a-z]-)(" + NUMBER + ")\\s*(?:[-~—–至到]\\s*(" + NUMBER + ")\\s*)?("
            + UNITS.keySet().stream()
                    .sorted((one, other) -> other.length() - one.length())
                    .map(Pattern::quote)
                    .collect(Collectors.joining("|"))
            + ")(?![a-z0-9/])\\s*(及?以上|及?以下|以内)?");

    /** What stands right before a length that says how exact a machine works. */
    private static final Pattern HOW_EXACT = Pattern.compile("(?:精度|误差|公差|粗糙度|平面度|圆度|跳动)[^,，;；、。\\d]*$");

    private static final int WORD_BEFORE = 16;

    private Figures() {}

    /** A unit of a measure, and how many of the measure's own unit it is. */
    private record Unit(Measure measure, double factor) {}

    /** The figures that a text states, at most eight, in their order. */
    public static List<Figure> in(String text) {
        String plain = EquipmentName.plain(text);
        return STATED.matcher(plain)
                .results()
                .map(found -> figure(plain, found))
                .distinct()
                .limit(MOST)
                .toList();
    }

    /** The text without its figures. */
    static String without(String plain) {
        return STATED.matcher(plain).replaceAll(" ");
    }

    /** One line for a column. */
    public static String line(List<Figure> figures) {
        return figures.stream()
                .map(figure -> figure.measure().ordinal() + ":" + figure.least() + ":" + figure.most())
                .collect(Collectors.joining(";"));
    }

    /** What {@link #line} made a line of. */
    public static List<Figure> of(String line) {
        if (line.isEmpty()) {
            return List.of();
        }
        List<Figure> figures = new ArrayList<>();
        for (String one : line.split(";", -1)) {
            String[] parts = one.split(":", -1);
            figures.add(new Figure(
                    Measure.values()[Integer.parseInt(parts[0])],
                    Double.parseDouble(parts[1]),
                    Double.parseDouble(parts[2])));
        }
        return figures;
    }

    /** How well the offered figures meet the wanted ones, 0 to 1; 1 when none is wanted. */
    public static double met(List<Figure> wanted, List<Figure> offered) {
        if (wanted.isEmpty()) {
            return 1;
        }
        double sum = 0;
        for (Figure one : wanted) {
            sum += best(one, offered);
        }
        return sum / wanted.size();
    }

    /** How well one wanted figure is met by the best of those that measure the same. */
    public static double best(Figure wanted, List<Figure> offered) {
        double best = 0;
        for (Figure one : offered) {
            if (one.measure() == wanted.measure()) {
                best = Math.max(best, wanted.metBy(one));
            }
        }
        return best;
    }

    private static boolean saysHowExact(String text, int at) {
        return HOW_EXACT.matcher(text).region(Math.max(0, at - WORD_BEFORE), at).find();
    }

    private static Figure figure(String text, MatchResult found) {
        Unit unit = UNITS.get(found.group(4));
        if (unit == null) {
            throw new IllegalStateException("no unit " + found.group(4));
        }
        double first = number(found.group(2)) * unit.factor();
        String second = found.group(3);
        if (unit.measure() == Measure.LENGTH && saysHowExact(text, found.start())) {
            double worst = second == null ? first : Math.max(first, number(second) * unit.factor());
            return new Figure(Measure.PRECISION, worst, worst);
        }
        if (second != null) {
            double last = number(second) * unit.factor();
            return new Figure(unit.measure(), Math.min(first, last), Math.max(first, last));
        }
        if (isLeast(found.group(1), found.group(5))) {
            return new Figure(unit.measure(), first, Double.POSITIVE_INFINITY);
        }
        if (isMost(found.group(1), found.group(5))) {
            return new Figure(unit.measure(), Double.NEGATIVE_INFINITY, first);
        }
        return new Figure(unit.measure(), first, first);
    }

    private static boolean isLeast(@Nullable String before, @Nullable String after) {
        return (after != null && after.endsWith("以上"))
                || (before != null
                        && List.of("≥", ">=", ">", "不小于", "不低于", "不少于", "至少", "大于")
                                .contains(before));
    }

    private static boolean isMost(@Nullable String before, @Nullable String after) {
        return after != null || before != null;
    }

    private static double number(String text) {
        return Double.parseDouble(text.replace(",", ""));
    }

    private static Map<String, Unit> units() {
        Map<String, Unit> units = new LinkedHashMap<>();
        add(units, Measure.POWER, 1, "w", "瓦");
        add(units, Measure.POWER, 1e3, "kw", "千瓦");
        add(units, Measure.POWER, 1e6, "mw", "兆瓦");
        add(units, Measure.POWER, 735.5, "马力");
        add(units, Measure.APPARENT_POWER, 1, "va");
        add(units, Measure.APPARENT_POWER, 1e3, "kva", "千伏安");
        add(units, Measure.APPARENT_POWER, 1e6, "mva", "兆伏安");
        add(units, Measure.VOLTAGE, 1, "v", "伏");
        add(units, Measure.VOLTAGE, 1e3, "kv", "千伏");
        add(units, Measure.CURRENT, 1, "a", "安");
        add(units, Measure.CURRENT, 1e3, "ka", "千安");
        add(units, Measure.FREQUENCY, 1, "hz", "赫兹");
        add(units, Measure.FREQUENCY, 1e3, "khz");
        add(units, Measure.PRESSURE, 1, "pa", "帕");
        add(units, Measure.PRESSURE, 1e3, "kpa", "千帕");
        add(units, Measure.PRESSURE, 1e5, "bar", "巴", "公斤压力");
        add(units, Measure.PRESSURE, 1e6, "mpa", "兆帕");
        add(units, Measure.LENGTH, 1e-3, "μm", "um", "微米");
        add(units, Measure.LENGTH, 1, "mm", "毫米");
        add(units, Measure.LENGTH, 10, "cm", "厘米");
        add(units, Measure.LENGTH, 1e3, "m", "米");
        add(units, Measure.LENGTH, 25.4, "英寸", "寸");
        add(units, Measure.MASS, 1, "kg", "公斤", "千克");
        add(units, Measure.MASS, 1e3, "t", "吨");
        add(units, Measure.MASS_FLOW, 1, "kg/h", "公斤/小时", "千克/小时", "公斤/时");
        add(units, Measure.MASS_FLOW, 1e3, "t/h", "吨/小时", "吨/时", "吨每小时", "蒸吨");
        add(units, Measure.VOLUME, 1, "l", "升");
        add(units, Measure.VOLUME, 1e3, "m3", "立方米", "立方");
        add(units, Measure.VOLUME_FLOW, 1, "l/h", "升/小时");
        add(units, Measure.VOLUME_FLOW, 60, "l/min", "升/分钟", "升/分");
        add(units, Measure.VOLUME_FLOW, 3600, "l/s", "升/秒");
        add(units, Measure.VOLUME_FLOW, 1e3, "m3/h", "立方米/小时", "立方米/时", "方/小时");
        add(units, Measure.VOLUME_FLOW, 6e4, "m3/min", "立方米/分钟", "立方米/分", "立方/分", "方/分");
        add(units, Measure.SPEED, 1, "r/min", "rpm", "转/分", "转/分钟", "转每分钟");
        add(units, Measure.TEMPERATURE, 1, "°c", "摄氏度", "度");
        add(units, Measure.FORCE, 1, "n", "牛");
        add(units, Measure.FORCE, 1e3, "kn", "千牛");
        add(units, Measure.PIECES, 1, "/h", "瓶/时", "瓶/小时", "件/小时", "件/时", "包/小时", "个/小时");
        add(units, Measure.PIECES, 60, "瓶/分", "瓶/分钟", "件/分钟", "件/分", "包/分钟", "个/分钟");
        return units;
    }

    private static void add(Map<String, Unit> units, Measure measure, double factor, String... written) {
        for (String one : written) {
            units.put(EquipmentName.plain(one), new Unit(measure, factor));
        }
    }
}
