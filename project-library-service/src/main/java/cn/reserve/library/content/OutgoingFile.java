package cn.reserve.library.content;

import jakarta.ws.rs.core.HttpHeaders;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/**
 * A file on its way out: always one to keep, never a page to show.
 *
 * @param name may be Chinese; what would lead elsewhere on a disk is replaced
 * @param size in bytes
 * @param content is closed when it has been written
 */
public record OutgoingFile(String name, String mediaType, long size, InputStream content) {
    /** What a browser may do with it should it show it after all: nothing. */
    private static final String POLICY = "default-src 'none'; sandbox";

    private static final String PLAIN = "!#$&+-.^_`|~";

    /** A name without anything that leads elsewhere. */
    public static String safe(String name) {
        return name.replaceAll("[\\\\/:*?\"<>|]", "_");
    }

    /** The answer with its headers. */
    public RestResponse<OutgoingFile> answer() {
        return ResponseBuilder.ok(this, mediaType)
                .header(HttpHeaders.CONTENT_LENGTH, size)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(safe(name)))
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", POLICY)
                .build();
    }

    /** The name in UTF-8 (RFC 6266, RFC 8187), and for old clients one in ASCII. */
    private static String disposition(String name) {
        String ascii = name.replaceAll("[^A-Za-z0-9._ -]", "_");
        return "attachment; filename=\"" + ascii + "\"; filename*=UTF-8''" + encoded(name);
    }

    private static String encoded(String text) {
        StringBuilder encoded = new StringBuilder();
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            boolean plain = c < 128 && (Character.isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0);
            encoded.append(plain ? String.valueOf(c) : String.format(Locale.ROOT, "%%%02X", (int) c));
        }
        return encoded.toString();
    }
}
