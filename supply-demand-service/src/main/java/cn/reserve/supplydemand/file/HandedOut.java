package cn.reserve.supplydemand.file;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** A kept file on its way out: always one to keep, never a page to show, since somebody else made it. */
public final class HandedOut {
    private HandedOut() {}

    /**
     * The answer.
     *
     * @param plain the name for programs that know only ASCII
     */
    public static RestResponse<StreamingOutput> of(KeptFile file, String plain, StreamingOutput content) {
        String name =
                URLEncoder.encode(safe(file.name()), StandardCharsets.UTF_8).replace("+", "%20");
        return ResponseBuilder.ok(content, MediaType.APPLICATION_OCTET_STREAM_TYPE)
                .header(HttpHeaders.CONTENT_LENGTH, file.size())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + name)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .build();
    }

    /** A name without anything that leads elsewhere on a disk. */
    private static String safe(String name) {
        return name.replaceAll("[\\\\/:*?\"<>|]", "_");
    }
}
