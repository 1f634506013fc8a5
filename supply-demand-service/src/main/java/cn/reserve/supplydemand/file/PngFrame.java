package cn.reserve.supplydemand.file;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.zip.CRC32;

/** Walks the chunks of a PNG, each with its right checksum, up to its end, and keeps those that draw. Pure. */
final class PngFrame {
    private static final int SIGNATURE = 8;
    private static final int FRAME = 12;
    private static final int HEADER = 13;

    /** Texts, times, places and animations go; so do compressed profiles, which nobody bounds. */
    private static final Set<String> KEPT =
            Set.of("IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "pHYs");

    private PngFrame() {}

    static PictureFile read(byte[] file) {
        ByteBuffer bytes = ByteBuffer.wrap(file);
        ByteArrayOutputStream kept = new ByteArrayOutputStream(file.length);
        kept.write(file, 0, SIGNATURE);
        int width = 0;
        int height = 0;
        for (int at = SIGNATURE; at + FRAME <= file.length; ) {
            int length = bytes.getInt(at);
            if (length < 0 || (long) at + FRAME + length > file.length || !isSound(bytes, at, length)) {
                throw PictureFrame.refused();
            }
            String kind = new String(file, at + 4, 4, StandardCharsets.ISO_8859_1);
            // One, and first: a reader that believes another one would make room for what it says.
            if (kind.equals("IHDR") != (at == SIGNATURE)) {
                throw PictureFrame.refused();
            }
            if (at == SIGNATURE) {
                if (length != HEADER) {
                    throw PictureFrame.refused();
                }
                width = bytes.getInt(at + 8);
                height = bytes.getInt(at + 12);
            }
            if (KEPT.contains(kind)) {
                kept.write(file, at, FRAME + length);
            }
            if (kind.equals("IEND")) {
                return PictureFile.of(PictureType.PNG, width, height, kept.toByteArray(), 1);
            }
            at += FRAME + length;
        }
        throw PictureFrame.refused();
    }

    private static boolean isSound(ByteBuffer bytes, int at, int length) {
        CRC32 crc = new CRC32();
        crc.update(bytes.array(), at + 4, length + 4);
        return (int) crc.getValue() == bytes.getInt(at + 8 + length);
    }
}
