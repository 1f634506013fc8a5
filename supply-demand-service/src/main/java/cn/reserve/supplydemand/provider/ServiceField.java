package cn.reserve.supplydemand.provider;

/** What a diagnosis is about. */
public enum ServiceField {
    ENERGY,
    DIGITAL,
    EQUIPMENT,
    PROCESS,
    SAFETY
}
