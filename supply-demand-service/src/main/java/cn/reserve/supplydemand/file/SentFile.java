package cn.reserve.supplydemand.file;

import cn.reserve.platform.rest.Problems;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** A file on its way in. */
public final class SentFile {
    private SentFile() {}

    /**
     * Reads a body that is a file.
     *
     * @param most bytes that it may have
     * @param tooLarge problem code for more, 413, told the limit in MiB
     */
    public static byte[] read(InputStream body, int most, String tooLarge) {
        try {
            byte[] content = body.readNBytes(most + 1);
            if (content.length > most) {
                throw Problems.of(413, tooLarge, most >> 20);
            }
            return content;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Whether the content is what the sender announced ({@code sha-256=:<base64>:}); true for one who announced nothing. */
    public static boolean arrivedWhole(@Nullable String announced, byte[] content) {
        return announced == null
                || announced.equals("sha-256=:" + Base64.getEncoder().encodeToString(PictureFile.sum(content)) + ":");
    }
}
