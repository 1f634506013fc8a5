package cn.reserve.benchmarks;

import static cn.reserve.benchmarks.Copying.tab;

import cn.reserve.localstack.Part;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.SplittableRandom;
import java.util.UUID;

/** Supplies and demands of many enterprises: some ten thousand different names, figures in several units. All of it is invented. */
final class GeneratedListings {
    private static final int ENTERPRISES = 2_000;
    private static final String[] COUNTIES = {
        "510302", "510303", "510304", "510311", "510321", "510322", "510104", "510107", "500112", "320505", "370202",
        "330106"
    };
    private static final String[] MATTERS = {
        "不锈钢", "铝材", "铜材", "玻璃", "陶瓷", "塑料", "橡胶", "木材", "纸板", "纺织", "食品", "酿酒", "制药", "化肥", "水泥", "矿石", "粮食", "果蔬",
        "肉类", "乳品", "电池", "线缆", "光纤", "芯片", "轴承", "齿轮", "阀门", "管件", "车桥", "叶片"
    };
    private static final String[] WAYS = {
        "数控", "全自动", "伺服", "变频", "永磁", "激光", "等离子", "超声", "真空", "高速", "双工位", "多轴", "卧式", "立式", "龙门", "连续", "密闭", "低温",
        "高温", "节能"
    };
    private static final String[] THINGS = {
        "车床", "铣床", "磨床", "钻床", "切割机", "折弯机", "焊接机器人", "清洗机", "烘干机", "热处理炉", "熔炼炉", "压缩机", "离心泵", "鼓风机", "注塑机", "挤出机",
        "包装机", "灌装线", "分选机", "破碎机", "混合机", "反应釜", "蒸发器", "换热器", "检测线", "码垛机器人", "输送线", "变压器", "电机", "锅炉"
    };
    private static final String[] CATEGORIES = {
        "CNC_MACHINE_TOOL",
        "CNC_MACHINE_TOOL",
        "CNC_MACHINE_TOOL",
        "CNC_MACHINE_TOOL",
        "OTHER",
        "OTHER",
        "ROBOT",
        "OTHER",
        "OTHER",
        "OTHER",
        "OTHER",
        "COMPRESSOR",
        "PUMP_FAN",
        "PUMP_FAN",
        "OTHER",
        "OTHER",
        "OTHER",
        "OTHER",
        "OTHER",
        "OTHER",
        "OTHER",
        "OTHER",
        "OTHER",
        "OTHER",
        "OTHER",
        "ROBOT",
        "OTHER",
        "TRANSFORMER",
        "MOTOR",
        "BOILER"
    };
    private static final String SUPPLIES =
            "COPY supply (id, version, uscc, county, product, model, category, application_field,"
                    + " key_figures, energy_grade, first_of_kind, yearly_capacity, price_from, price_to, delivery_days, after_sales, created_at,"
                    + " updated_at) FROM STDIN";
    private static final String DEMANDS =
            "COPY demand (id, version, uscc, county, kind, retired_equipment, wanted_equipment, category,"
                    + " key_figures, quantity, budget, purchase_month, financing_wanted, digital, green, created_at, updated_at) FROM STDIN";

    private final BenchStack bench;
    private int supplies;

    GeneratedListings(BenchStack bench) {
        this.bench = bench;
    }

    /** The enterprises, and so many demands. */
    void demands(int number) throws SQLException, IOException {
        try (Connection database = bench.database(Part.SUPPLY_DEMAND);
                Statement statement = database.createStatement()) {
            statement.execute(
                    "INSERT INTO participant SELECT '91510300MAL' || lpad(i::text, 6, '0') || 'X', '测试企业' || i, '510302',"
                            + " '自流井区', 'C34', 'SMALL', 0 FROM generate_series(0, " + (ENTERPRISES - 1)
                            + ") i ON CONFLICT DO NOTHING");
            LocalDate month = LocalDate.now(java.time.Clock.systemUTC()).withDayOfMonth(1);
            Copying.rows(database, DEMANDS, 0, number, (line, row, random) -> demand(line, row, random, month));
        }
    }

    /** More supplies, until there are so many. */
    void suppliesUpTo(int number) throws SQLException, IOException {
        try (Connection database = bench.database(Part.SUPPLY_DEMAND)) {
            Copying.rows(database, SUPPLIES, supplies, number, GeneratedListings::supply);
        }
        supplies = Math.max(supplies, number);
    }

    private static void supply(StringBuilder line, int row, SplittableRandom random) {
        int thing = random.nextInt(THINGS.length);
        long price = 50_000L + random.nextInt(3_000_000);
        tab(line, new UUID(0x0190_0000_0000_7000L + ((long) row << 16), 0x8000_0000_0000_0000L + row));
        tab(line, 0);
        tab(line, uscc(random));
        tab(line, COUNTIES[random.nextInt(COUNTIES.length)]);
        tab(line, name(thing, random));
        tab(line, "M" + random.nextInt(9_000) + "-" + row);
        tab(line, CATEGORIES[thing]);
        tab(line, MATTERS[random.nextInt(MATTERS.length)] + "加工");
        tab(line, figures(random));
        tab(line, random.nextInt(3) == 0 ? "\\N" : String.valueOf(1 + random.nextInt(4)));
        tab(line, "f");
        tab(line, 10);
        tab(line, price);
        tab(line, price + random.nextInt(500_000));
        tab(line, 10 + random.nextInt(200));
        tab(line, "质保两年");
        tab(line, "2026-01-01 00:00:00+00");
        line.append("2026-01-01 00:00:00+00");
    }

    private static void demand(StringBuilder line, int row, SplittableRandom random, LocalDate month) {
        int thing = random.nextInt(THINGS.length);
        int quantity = 1 + random.nextInt(5);
        tab(line, new UUID(0x0191_0000_0000_7000L + ((long) row << 16), 0x8000_0000_0000_0000L + row));
        tab(line, 0);
        tab(line, uscc(random));
        tab(line, COUNTIES[random.nextInt(6)]);
        tab(line, "TRANSFORMATION");
        tab(line, "");
        tab(line, name(thing, random));
        tab(line, random.nextInt(7) == 0 ? "OTHER" : CATEGORIES[thing]);
        tab(line, figures(random));
        tab(line, quantity);
        tab(line, quantity * (100_000L + random.nextInt(3_000_000)));
        tab(line, month.plusMonths(1 + random.nextInt(18)));
        tab(line, "t");
        tab(line, "f");
        tab(line, "t");
        tab(line, "2026-01-01 00:00:00+00");
        line.append("2026-01-01 00:00:00+00");
    }

    private static String uscc(SplittableRandom random) {
        return String.format("91510300MAL%06dX", random.nextInt(ENTERPRISES));
    }

    private static String name(int thing, SplittableRandom random) {
        return MATTERS[random.nextInt(MATTERS.length)] + WAYS[random.nextInt(WAYS.length)] + THINGS[thing];
    }

    private static String figures(SplittableRandom random) {
        int kilowatts = 1 + random.nextInt(400);
        return (random.nextBoolean() ? "功率" + kilowatts + "kW" : "功率" + kilowatts * 1000 + "W") + "，电压380V，"
                + (1 + random.nextInt(3)) + "级能效";
    }
}
