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
import org.jspecify.annotations.Nullable;

/**
 * A picture that may be shown: recognised by its content, decoded once to its last line, and without anything that is not picture.
 *
 * @param content what is kept; not copied, since it is never changed
 * @param wayUp how a camera held it, 1 to 8
 * @param small the small one for lists, a JPEG; null of what no reader here can draw (pictures for printing)
 */
@SuppressWarnings("ArrayRecordComponent")
public record PictureFile(PictureType type, int width, int height, byte[] content, int wayUp, byte @Nullable [] small) {
    /** More than a page shows; the web app makes pictures smaller before it sends them. */
    public static final int LONGEST_SIDE = 2400;

    /** A check looks at the whole picture, not at each point: at twice as many as the small one shows. */
    private static final int LOOKED_AT = 2 * SmallPicture.LONGEST_SIDE;

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
        return new PictureFile(file.type, file.width, file.height, file.content, file.wayUp, file.decoded());
    }

    static PictureFile of(PictureType type, int width, int height, byte[] content, int wayUp) {
        return new PictureFile(type, width, height, content, wayUp, null);
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

    /** Reads it to its last line; the small one, where a reader can draw it. */
    private byte @Nullable [] decoded() {
        ImageReader reader = ImageIO.getImageReadersByFormatName(type.name().toLowerCase(Locale.ROOT))
                .next();
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(content))) {
            reader.setInput(in, true, true);
            ImageReadParam some = reader.getDefaultReadParam();
            int step = Math.max(1, Math.max(width, height) / LOOKED_AT);
            some.setSourceSubsampling(step, step, 0, 0);
            if (isForPrinting(reader)) {
                reader.readRaster(0, some);
                return null;
            }
            return SmallPicture.of(reader.read(0, some), wayUp);
        } catch (IOException | RuntimeException broken) {
            throw PictureFrame.refused();
        } finally {
            reader.dispose();
        }
    }

    /** Pictures of four inks have no colours that a reader here knows: they are read as they stand. */
    private static boolean isForPrinting(ImageReader reader) throws IOException {
        return reader.canReadRaster() && !reader.getImageTypes(0).hasNext();
    }
}
