package cn.reserve.supplydemand.file;

import cn.reserve.platform.rest.Problems;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * A picture that may be shown: recognised by its content, decoded once to its last line, and without anything that is not picture.
 *
 * @param content what is kept; not copied, since it is never changed
 */
@SuppressWarnings("ArrayRecordComponent")
public record PictureFile(PictureType type, int width, int height, byte[] content) {
    /** More than a page shows; the web app makes pictures smaller before it sends them. */
    public static final int LONGEST_SIDE = 2400;

    /** A check looks at the whole picture, not at each point. */
    private static final int STEP = 4;

    static {
        ImageIO.setUseCache(false);
    }

    /**
     * Reads what somebody sent.
     *
     * @throws cn.reserve.platform.rest.ProblemException 422 {@code product-picture.refused} for what is no complete PNG or JPEG, {@code
     *     product-picture.too-many-pixels}
     */
    public static PictureFile read(byte[] sent) {
        PictureFile file =
                switch (PictureFrame.typeOf(sent)) {
                    case PNG -> PngFrame.read(sent);
                    case JPEG -> JpegFrame.read(sent);
                };
        if (Math.max(file.width(), file.height()) > LONGEST_SIDE || Math.min(file.width(), file.height()) < 1) {
            throw Problems.unprocessable("product-picture.too-many-pixels", LONGEST_SIDE);
        }
        file.decode();
        return file;
    }

    public String sha256() {
        return HexFormat.of().formatHex(sum(content));
    }

    public static byte[] sum(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private void decode() {
        ImageReader reader = ImageIO.getImageReadersByFormatName(type.name().toLowerCase(Locale.ROOT))
                .next();
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(content))) {
            reader.setInput(in, true, true);
            ImageReadParam small = reader.getDefaultReadParam();
            small.setSourceSubsampling(STEP, STEP, 0, 0);
            // A raster, where the reader gives one: pictures for printing (CMYK) have no other way.
            if (reader.canReadRaster()) {
                reader.readRaster(0, small);
            } else {
                reader.read(0, small);
            }
        } catch (IOException | RuntimeException broken) {
            throw PictureFrame.refused();
        } finally {
            reader.dispose();
        }
    }
}
