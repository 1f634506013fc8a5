package cn.reserve.supplydemand.diagnosis;

/** On which side of a diagnosis somebody stands. */
public enum DiagnosisSide {
    ENTERPRISE,
    PROVIDER,
    OFFICE
}
