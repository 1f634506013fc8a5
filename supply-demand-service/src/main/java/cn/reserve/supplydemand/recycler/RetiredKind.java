package cn.reserve.supplydemand.recycler;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Kinds of retired equipment, told by the name that a project gives it, and who may take each: the recycler's business, a word among the
 * materials that it handles, and whether a qualification is needed by law (scrapped vehicles, waste electric products, batteries, oil-filled
 * transformers, lifts). The first kind whose word stands in the name counts.
 */
public enum RetiredKind {
    BATTERY(
            List.of("电池", "蓄电"),
            EnumSet.of(BusinessKind.CASCADE_USE, BusinessKind.RESOURCE_RECYCLING),
            List.of("电池", "蓄电"),
            true),
    CONSTRUCTION_MACHINERY(
            List.of("挖掘机", "装载机", "起重机", "塔吊", "塔机", "推土机", "压路机", "叉车"),
            EnumSet.of(BusinessKind.REMANUFACTURE, BusinessKind.RESOURCE_RECYCLING, BusinessKind.DISMANTLING),
            List.of("工程机械", "施工设备", "机械", "废钢", "废金属", "机电"),
            false),
    VEHICLE(
            List.of("汽车", "客车", "货车", "公交", "卡车", "出租车", "清扫车", "垃圾车", "车辆"),
            EnumSet.of(BusinessKind.DISMANTLING, BusinessKind.REMANUFACTURE),
            List.of("汽车", "机动车", "车辆"),
            true),
    LIFT(
            List.of("电梯", "扶梯"),
            EnumSet.of(BusinessKind.REMANUFACTURE, BusinessKind.RESOURCE_RECYCLING, BusinessKind.DISMANTLING),
            List.of("电梯", "特种设备", "机电"),
            true),
    REFRIGERATION(
            List.of("制冷", "冷水机", "空调", "冷库", "冰箱", "冷冻"),
            EnumSet.of(BusinessKind.DISMANTLING, BusinessKind.RESOURCE_RECYCLING),
            List.of("制冷", "空调", "电器", "家电"),
            true),
    ELECTRONICS(
            List.of("计算机", "电脑", "服务器", "显示", "摄像", "监控", "打印", "复印", "交换机", "影像", "CT", "超声"),
            EnumSet.of(BusinessKind.DISMANTLING, BusinessKind.RESOURCE_RECYCLING),
            List.of("电子", "电器", "线路板"),
            true),
    TRANSFORMER(
            List.of("变压器", "配电", "开关柜", "高压柜", "电容器"),
            EnumSet.of(BusinessKind.DISMANTLING, BusinessKind.RESOURCE_RECYCLING, BusinessKind.REMANUFACTURE),
            List.of("变压器", "电力设备", "电气"),
            true),
    MOTOR(
            List.of("电机", "电动机", "水泵", "风机", "压缩机", "空压机", "泵"),
            EnumSet.of(BusinessKind.REMANUFACTURE, BusinessKind.RESOURCE_RECYCLING, BusinessKind.DISMANTLING),
            List.of("电机", "机电", "废铜", "有色", "废钢", "废金属", "机械"),
            false),
    FURNACE(
            List.of("锅炉", "熔炼", "中频炉", "冲天炉", "窑", "炉"),
            EnumSet.of(BusinessKind.RESOURCE_RECYCLING, BusinessKind.DISMANTLING),
            List.of("锅炉", "窑炉", "废钢", "废金属", "机电", "机械"),
            false),
    MACHINE_TOOL(
            List.of("机床", "车床", "铣床", "磨床", "钻床", "镗床", "刨床", "冲床", "压力机", "注塑机", "加工中心", "焊机", "剪板机"),
            EnumSet.of(BusinessKind.REMANUFACTURE, BusinessKind.RESOURCE_RECYCLING, BusinessKind.DISMANTLING),
            List.of("机床", "机电", "机械", "废钢", "废金属"),
            false),
    /** Whatever no word above stands in: taken by whoever takes machines or scrap metal. */
    OTHER(List.of(), EnumSet.allOf(BusinessKind.class), List.of("机电", "机械", "设备", "废钢", "废金属", "有色", "废旧物资"), false);

    private final List<String> names;
    private final Set<BusinessKind> takers;
    private final List<String> materials;
    private final boolean needsQualification;

    RetiredKind(List<String> names, Set<BusinessKind> takers, List<String> materials, boolean needsQualification) {
        this.names = names;
        this.takers = Set.copyOf(takers);
        this.materials = materials;
        this.needsQualification = needsQualification;
    }

    /** The kind of equipment that is called so. */
    public static RetiredKind of(String name) {
        String said = name.toUpperCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(kind -> kind.names.stream().anyMatch(said::contains))
                .findFirst()
                .orElse(OTHER);
    }

    Set<BusinessKind> takers() {
        return takers;
    }

    List<String> materials() {
        return materials;
    }

    /** Whether whoever takes it needs a qualification. */
    public boolean needsQualification() {
        return needsQualification;
    }
}
