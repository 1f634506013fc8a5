package cn.reserve.supplydemand.equipment;

/** Closed list of equipment categories; supply and demand meet in it. */
public enum EquipmentCategory {
    CNC_MACHINE_TOOL("数控机床", "CNC machine tool"),
    MOTOR("电机", "motor"),
    BOILER("锅炉", "boiler"),
    TRANSFORMER("变压器", "transformer"),
    COMPRESSOR("压缩机", "compressor"),
    PUMP_FAN("泵与风机", "pump or fan"),
    ROBOT("工业机器人", "industrial robot"),
    REFRIGERATION("制冷设备", "refrigeration"),
    CONSTRUCTION_MACHINERY("工程机械", "construction machinery"),
    MEDICAL_EQUIPMENT("医疗设备", "medical equipment"),
    AGRICULTURAL_MACHINERY("农业机械", "agricultural machinery"),
    OTHER("其他", "other");

    private final String zh;
    private final String en;

    EquipmentCategory(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    public String zh() {
        return zh;
    }

    public String en() {
        return en;
    }
}
