package cn.reserve.supplydemand.catalogue;

/** What a picture may be, by its content. */
enum PictureType {
    PNG("image/png"),
    JPEG("image/jpeg");

    private final String mediaType;

    PictureType(String mediaType) {
        this.mediaType = mediaType;
    }

    String mediaType() {
        return mediaType;
    }
}
