package cn.reserve.library.export;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;

/** An export as an answer that is written while it is read. */
final class ExportAnswer {
    private ExportAnswer() {}

    static Response of(ExportingWhitelist exporting, ExportingWhitelist.Export export, ExportFormat format) {
        StreamingOutput body = out -> exporting.write(export, format, out);
        return Response.ok(body, format.mediaType())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + export.name() + format.extension() + "\"")
                .build();
    }
}
