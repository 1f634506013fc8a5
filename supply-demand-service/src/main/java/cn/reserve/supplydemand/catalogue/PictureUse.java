package cn.reserve.supplydemand.catalogue;

/** What a picture shows. */
public enum PictureUse {
    PRODUCT,
    CERTIFICATE
}
