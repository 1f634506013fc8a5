package cn.reserve.library.content;

import java.util.Locale;

/** What a file may be. */
public enum ContentType {
    PDF("application/pdf"),
    JPEG("image/jpeg"),
    PNG("image/png"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final String mediaType;

    ContentType(String mediaType) {
        this.mediaType = mediaType;
    }

    /** The media type, e.g. {@code application/pdf}. */
    public String mediaType() {
        return mediaType;
    }

    /** A file name that ends as this type's files do. */
    public String fileName(String name) {
        String ending = "." + (this == JPEG ? "jpg" : name().toLowerCase(Locale.ROOT));
        String lower = name.toLowerCase(Locale.ROOT);
        boolean ends = lower.endsWith(ending) || (this == JPEG && lower.endsWith(".jpeg"));
        return ends ? name : name + ending;
    }
}
