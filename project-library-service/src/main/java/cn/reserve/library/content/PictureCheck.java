package cn.reserve.library.content;

import cn.reserve.platform.rest.ProblemException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.FileImageInputStream;

/** Decodes a picture to its last line, in a small copy, and looks that it is nothing else as well. */
final class PictureCheck {
    /** 64 million pixels: more than any telephone's camera takes by default, and what one decoding may cost. */
    private static final long MOST_PIXELS = 64_000_000;

    /** A decoder holds whole rows. */
    private static final int LONGEST_SIDE = 30_000;

    private static final long SMALL_PIXELS = 500_000;

    static {
        ImageIO.setUseCache(false);
    }

    private PictureCheck() {}

    static void check(Path path, ContentType type, Duration limit) throws IOException {
        byte[] file = Files.readAllBytes(path);
        if (ForeignContent.endsAsZip(file) || ForeignContent.beginsAsPdf(file) || ForeignContent.holdsPage(file)) {
            throw ContentRefusal.of("file-polyglot");
        }
        if (type == ContentType.PNG) {
            PngFrame.check(file);
        } else {
            JpegFrame.check(file);
        }
        decode(path, type, limit);
    }

    private static void decode(Path path, ContentType type, Duration limit) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName(type.name().toLowerCase(Locale.ROOT))
                .next();
        DecodingWatch watch = new DecodingWatch(limit);
        try (FileImageInputStream in = new FileImageInputStream(path.toFile())) {
            watch.over(reader);
            reader.setInput(in, true, true);
            decode(reader);
        } catch (ProblemException refused) {
            throw refused;
        } catch (IOException | RuntimeException broken) {
            throw watch.isLate() ? slow(limit) : ContentRefusal.of("file-picture");
        } finally {
            reader.dispose();
        }
        if (watch.isLate()) {
            throw slow(limit);
        }
        if (watch.isCut()) {
            throw ContentRefusal.of("file-picture");
        }
    }

    private static ProblemException slow(Duration limit) {
        return ContentRefusal.of("file-picture-slow", limit.toSeconds());
    }

    private static void decode(ImageReader reader) throws IOException {
        long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
        if (pixels > MOST_PIXELS || Math.max(reader.getWidth(0), reader.getHeight(0)) > LONGEST_SIDE) {
            throw ContentRefusal.of("file-picture-size", MOST_PIXELS / 1_000_000, LONGEST_SIDE);
        }
        int step = (int) Math.max(1, Math.ceil(Math.sqrt((double) pixels / SMALL_PIXELS)));
        ImageReadParam small = reader.getDefaultReadParam();
        small.setSourceSubsampling(step, step, 0, 0);
        // A raster, where the reader gives one: pictures for printing (CMYK) have no other way.
        if (reader.canReadRaster()) {
            reader.readRaster(0, small);
        } else {
            reader.read(0, small);
        }
    }
}
