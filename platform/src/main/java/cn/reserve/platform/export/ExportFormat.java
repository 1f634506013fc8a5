package cn.reserve.platform.export;

import cn.reserve.platform.sheet.CsvWriter;
import cn.reserve.platform.sheet.SheetWriter;
import cn.reserve.platform.sheet.TableWriter;
import java.io.OutputStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a list is written. */
@Schema(name = "ListFormat")
public enum ExportFormat {
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", ".xlsx"),
    CSV("text/csv; charset=UTF-8", ".csv");

    private final String mediaType;
    private final String extension;

    ExportFormat(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    String mediaType() {
        return mediaType;
    }

    String extension() {
        return extension;
    }

    TableWriter open(OutputStream out) {
        return switch (this) {
            case XLSX -> SheetWriter.open(out);
            case CSV -> CsvWriter.open(out);
        };
    }
}
