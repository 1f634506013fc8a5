package cn.reserve.supplydemand.catalogue;

/** Which list a product stands in. */
public enum ProductKind {
    SUPPLY,
    CONSUMER_GOODS
}
