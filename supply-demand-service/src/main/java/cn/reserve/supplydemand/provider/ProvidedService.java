package cn.reserve.supplydemand.provider;

/** What a provider does. */
public enum ProvidedService {
    DIAGNOSIS,
    TRANSFORMATION,
    DESIGN
}
