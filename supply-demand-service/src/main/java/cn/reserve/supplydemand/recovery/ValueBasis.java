package cn.reserve.supplydemand.recovery;

/** Where the city's value of a year comes from. */
public enum ValueBasis {
    CITY,
    COUNTIES,
    REGISTER
}
