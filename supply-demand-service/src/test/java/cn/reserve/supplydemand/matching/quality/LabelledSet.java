package cn.reserve.supplydemand.matching.quality;

import cn.reserve.supplydemand.equipment.EquipmentCategory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/** Supplies and demands of known concepts, written with noise; see the package. The same table gives the same set. */
final class LabelledSet {
    static final int SUPPLIES = 8;
    static final int DEMANDS = 3;
    private static final int OTHERS = 20_000;
    private static final String TABLE = "equipment_replacements_synthetic.csv";
    private static final String[] COUNTIES = {
        "510302", "510303", "510304", "510311", "510321", "510322", "510104", "510107", "510604", "510703", "500112",
        "320505", "370202", "330106", "440305", "110101"
    };
    private static final String[] FAMILIES = {
        "清洗", "搅拌", "切割", "筛分", "破碎", "贴标", "封口", "打标", "抛光", "输送", "码垛", "称重", "混合", "过滤", "造粒", "裁剪", "压铆", "钻孔",
        "攻丝", "烫金", "覆膜", "拆垛", "脱水", "剥线"
    };
    private static final String[] BODIES = {"机", "装置", "工作台", "成套设备", "单元", "机组", "系统", "线"};
    private static final String[] OF = {"食品", "塑料", "金属", "木材", "陶瓷", "电子", "纺织", "医药", "化工", "粮食", "纸品", "玻璃"};

    /** A supply; concept is null for what stands between. */
    record Offered(
            @Nullable String concept,
            EquipmentCategory category,
            String product,
            String model,
            String keyFigures,
            @Nullable Integer energyGrade,
            BigDecimal priceFrom,
            BigDecimal priceTo,
            int deliveryDays,
            String county) {}

    /** A demand of a concept. */
    record Asked(
            String concept,
            EquipmentCategory category,
            String wanted,
            String keyFigures,
            int quantity,
            BigDecimal budget,
            int monthsAhead,
            String county) {}

    private record Concept(String name, String retired, double low, double high, int kilowatts) {}

    final List<Offered> supplies = new ArrayList<>();
    final List<Asked> demands = new ArrayList<>();
    private final SplittableRandom random = new SplittableRandom(20_261_123);
    private final Noise noise = new Noise(random);

    private LabelledSet() {}

    /** Where the public table is; empty where it is absent. */
    static Optional<Path> table() {
        String folder = System.getenv("SHARED_DATA");
        if (folder != null) {
            return Optional.of(Path.of(folder, TABLE)).filter(Files::exists);
        }
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            Path table = at.resolve("shared/data").resolve(TABLE);
            if (Files.exists(table)) {
                return Optional.of(table);
            }
        }
        return Optional.empty();
    }

    static LabelledSet of(Path table) {
        LabelledSet set = new LabelledSet();
        List<Concept> concepts = set.concepts(table);
        concepts.forEach(set::write);
        Set<String> retired = new LinkedHashSet<>();
        concepts.forEach(concept -> retired.add(concept.retired()));
        concepts.forEach(concept -> retired.remove(concept.name()));
        List<String> names = new ArrayList<>(retired);
        for (int i = 0; i < OTHERS; i++) {
            String name = i % 4 == 0 ? names.get(set.random.nextInt(names.size())) : set.invented();
            set.supplies.add(set.offered(null, set.noise.written(name), 1 + set.random.nextInt(400), 5, 200));
        }
        return set;
    }

    int concepts() {
        return demands.size() / DEMANDS;
    }

    private String invented() {
        return OF[random.nextInt(OF.length)]
                + FAMILIES[random.nextInt(FAMILIES.length)]
                + BODIES[random.nextInt(BODIES.length)];
    }

    private List<Concept> concepts(Path table) {
        try {
            Map<String, Concept> concepts = new LinkedHashMap<>();
            List<String> lines = Files.readAllLines(table, StandardCharsets.UTF_8);
            for (String line : lines.subList(1, lines.size())) {
                String[] cells = line.split(",", -1);
                concepts.computeIfAbsent(
                        cells[3],
                        name -> new Concept(
                                name,
                                cells[2],
                                Double.parseDouble(cells[5]),
                                Double.parseDouble(cells[6]),
                                5 + random.nextInt(400)));
            }
            return List.copyOf(concepts.values());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(Concept concept) {
        for (int i = 0; i < SUPPLIES; i++) {
            supplies.add(offered(
                    concept.name(), noise.written(concept.name()), concept.kilowatts(), concept.low(), concept.high()));
        }
        for (int i = 0; i < DEMANDS; i++) {
            int quantity = 1 + random.nextInt(4);
            double unit = concept.low() + random.nextDouble() * (concept.high() - concept.low());
            demands.add(new Asked(
                    concept.name(),
                    category(concept.name()),
                    noise.written(concept.name()),
                    "功率" + noise.power(concept.kilowatts()),
                    quantity,
                    amount(unit * quantity),
                    1 + random.nextInt(12),
                    county()));
        }
    }

    private Offered offered(@Nullable String concept, String product, int kilowatts, double low, double high) {
        double from = low + random.nextDouble() * (high - low) * 0.6;
        return new Offered(
                concept,
                category(concept == null ? product : concept),
                product,
                noise.model(),
                "额定功率" + noise.power(kilowatts) + "，电压" + (random.nextBoolean() ? "380V" : "0.38kV"),
                random.nextInt(3) == 0 ? null : 1 + random.nextInt(4),
                amount(from),
                amount(from * (1 + random.nextDouble() * 0.3)),
                15 + random.nextInt(200),
                county());
    }

    private String county() {
        return COUNTIES[random.nextInt(COUNTIES.length)];
    }

    /** Yuan of an amount in ten thousand. */
    private static BigDecimal amount(double wan) {
        return BigDecimal.valueOf(Math.round(wan * 10_000)).setScale(2);
    }

    /** As somebody chooses who files: right in six of seven, the last choice otherwise. */
    private EquipmentCategory category(String name) {
        return random.nextInt(7) == 0 ? EquipmentCategory.OTHER : right(name);
    }

    private static EquipmentCategory right(String name) {
        if (name.matches(".*(车床|铣|镗|磨床|加工中心|钻机|切割机|数控).*")) {
            return EquipmentCategory.CNC_MACHINE_TOOL;
        }
        if (name.contains("机器人")) {
            return EquipmentCategory.ROBOT;
        }
        if (name.contains("锅炉")) {
            return EquipmentCategory.BOILER;
        }
        if (name.contains("变压器")) {
            return EquipmentCategory.TRANSFORMER;
        }
        if (name.matches(".*(空压机|压缩机).*")) {
            return EquipmentCategory.COMPRESSOR;
        }
        if (name.matches(".*(泵|风机).*")) {
            return EquipmentCategory.PUMP_FAN;
        }
        if (name.contains("电机")) {
            return EquipmentCategory.MOTOR;
        }
        return name.contains("制冷") ? EquipmentCategory.REFRIGERATION : EquipmentCategory.OTHER;
    }
}
