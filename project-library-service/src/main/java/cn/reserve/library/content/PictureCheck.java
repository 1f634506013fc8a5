package cn.reserve.library.content;

import cn.reserve.platform.rest.ProblemException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.FileImageInputStream;

/** Decodes a picture to its last line, in a small copy, and looks that it is nothing else as well. */
final class PictureCheck {
    /** 64 million pixels: more than any telephone's camera takes by default, and what one decoding may cost. */
    private static final long MOST_PIXELS = 64_000_000;

    private static final long SMALL_PIXELS = 500_000;

    static {
        ImageIO.setUseCache(false);
    }

    private PictureCheck() {}

    static void check(Path path, ContentType type) throws IOException {
        byte[] file = Files.readAllBytes(path);
        if (ForeignContent.endsAsZip(file) || ForeignContent.beginsAsPdf(file) || ForeignContent.holdsPage(file)) {
            throw ContentRefusal.of("file-polyglot");
        }
        if (type == ContentType.PNG) {
            PngFrame.check(file);
        }
        decode(path, type);
    }

    private static void decode(Path path, ContentType type) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName(type.name().toLowerCase(Locale.ROOT))
                .next();
        AtomicBoolean cut = new AtomicBoolean();
        try (FileImageInputStream in = new FileImageInputStream(path.toFile())) {
            reader.addIIOReadWarningListener((_, warning) -> {
                if (warning.startsWith("Premature end") || warning.startsWith("Corrupt JPEG")) {
                    cut.set(true);
                }
            });
            reader.setInput(in, true, true);
            decode(reader);
        } catch (ProblemException refused) {
            throw refused;
        } catch (IOException | RuntimeException broken) {
            throw ContentRefusal.of("file-picture");
        } finally {
            reader.dispose();
        }
        if (cut.get()) {
            throw ContentRefusal.of("file-picture");
        }
    }

    private static void decode(ImageReader reader) throws IOException {
        long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
        if (pixels > MOST_PIXELS) {
            throw ContentRefusal.of("file-picture-size", MOST_PIXELS / 1_000_000);
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
