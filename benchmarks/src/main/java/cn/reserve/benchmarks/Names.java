package cn.reserve.benchmarks;

import java.time.LocalDate;
import java.util.SplittableRandom;

/** Invented names, with words of every frequency: a kind of machine stands in a tenth of all projects, a rare word in ten. */
final class Names {
    private static final String[] THINGS = {"电机", "锅炉", "机床", "变压器", "压缩机", "机器人", "冷库", "挖掘机", "水泵", "输送线"};
    private static final String[] WORKS = {"节能改造", "数控化升级", "更新", "智能化改造", "绿色化改造", "安全改造"};
    private static final String[] TRADES = {"机械", "化工", "建材", "食品", "医药", "纺织", "电子", "冶金", "包装", "物流"};
    private static final String FIRST = "龙凤青白红黄石金银云山水河江湖海林竹松柏桃李梅兰菊荷永兴安和";
    private static final String SECOND = "泉溪坪坝岭岗湾口桥店场寨堡庙塘堰渡沟坡冲垭梁垄坳洞井关驿镇乡";
    private static final String BRAND = "鼎盛恒昌隆泰祥瑞丰裕宏达远通顺康宁佳美华荣耀辉煌启迪创新博文";
    private static final String RARE = "麒凰鹏鲲鸾鹤鹰隼瑾瑜琳琅珺琪瑶璇";
    private static final int RARE_WORDS = 100;

    private Names() {}

    /** A word of about a tenth of the projects. */
    static String frequentWord() {
        return THINGS[0];
    }

    /** A word of about one project in nine hundred. */
    static String mediumWord() {
        return FIRST.substring(3, 4) + SECOND.charAt(5);
    }

    /** A word of one project in a hundred thousand. */
    static String rareWord(int number) {
        int word = number % RARE_WORDS;
        return RARE.substring(word / 10, word / 10 + 1) + RARE.charAt(6 + word % 10);
    }

    static String project(int row, SplittableRandom random) {
        String rare = row % 1000 == 500 ? rareWord(row / 1000) : "";
        return pick(FIRST, random) + pick(SECOND, random) + "镇" + rare + THINGS[random.nextInt(THINGS.length)]
                + WORKS[random.nextInt(WORKS.length)] + "项目第" + row + "号";
    }

    /** What lists read of a form. */
    static String form(int row, SplittableRandom random) {
        LocalDate start = LocalDate.of(2023, 6, 1).plusDays(random.nextInt(1_200));
        return "{\"industry\":\"C" + (13 + random.nextInt(31)) + random.nextInt(10) + random.nextInt(10)
                + "\",\"plannedStart\":\""
                + start + "\",\"plannedCompletion\":\"" + start.plusDays(100 + random.nextInt(700))
                + "\",\"content\":\"更新"
                + THINGS[random.nextInt(THINGS.length)] + random.nextInt(200) + "台套，淘汰高耗能旧设备，配套"
                + WORKS[row % WORKS.length]
                + "设施\"}";
    }

    static String enterprise(int number) {
        SplittableRandom random = new SplittableRandom(number);
        return "自贡" + pick(BRAND, random) + pick(BRAND, random) + TRADES[random.nextInt(TRADES.length)] + number
                + "有限公司";
    }

    static String uscc(int number) {
        return String.format("91510300MAB%06dX", number);
    }

    static String code(int row) {
        return String.format("%d-510300-04-01-%06d-1", 2023 + row % 4, row % 1_000_000);
    }

    private static String pick(String of, SplittableRandom random) {
        int at = random.nextInt(of.length());
        return of.substring(at, at + 1);
    }
}
