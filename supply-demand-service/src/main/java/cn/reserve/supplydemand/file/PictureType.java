package cn.reserve.supplydemand.file;

/** What a picture may be, by its content. */
public enum PictureType {
    PNG("image/png"),
    JPEG("image/jpeg");

    private final String mediaType;

    PictureType(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }
}
