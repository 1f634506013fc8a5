package cn.reserve.supplydemand.catalogue;

/** Categories of equipment and of consumer goods. */
public enum ProductCategory {
    CNC_MACHINE_TOOL,
    MOTOR,
    BOILER,
    TRANSFORMER,
    COMPRESSOR,
    PUMP_FAN,
    ROBOT,
    REFRIGERATION,
    CONSTRUCTION_MACHINERY,
    MEDICAL_EQUIPMENT,
    AGRICULTURAL_MACHINERY,
    CAR,
    E_BIKE,
    APPLIANCE,
    FURNITURE,
    DECORATION,
    ELECTRONICS,
    OTHER
}
