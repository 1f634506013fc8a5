package cn.reserve.supplydemand.edition;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What open data is written as. */
@Schema(name = "OpenDataFormat")
public enum OpenDataFormat {
    JSON("application/json", ".json"),
    CSV("text/csv;charset=UTF-8", ".csv");

    private final String type;
    private final String extension;

    OpenDataFormat(String type, String extension) {
        this.type = type;
        this.extension = extension;
    }

    String type() {
        return type;
    }

    String extension() {
        return extension;
    }
}
