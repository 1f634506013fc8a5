package cn.reserve.library.content;

import java.nio.ByteBuffer;
import java.util.zip.CRC32;

/** Walks the chunks of a PNG: each with its right checksum, the last one IEND, nothing behind it. Pure. */
final class PngFrame {
    private static final int SIGNATURE = 8;
    private static final int CHUNK_FRAME = 12;
    private static final int IEND = 0x49454E44;

    private PngFrame() {}

    static void check(byte[] file) {
        ByteBuffer bytes = ByteBuffer.wrap(file);
        int at = SIGNATURE;
        while (at + CHUNK_FRAME <= file.length) {
            int length = bytes.getInt(at);
            if (length < 0 || (long) at + CHUNK_FRAME + length > file.length || !isSound(bytes, at, length)) {
                throw ContentRefusal.of("file-picture");
            }
            int kind = bytes.getInt(at + 4);
            at += CHUNK_FRAME + length;
            if (kind == IEND) {
                if (at != file.length) {
                    throw ContentRefusal.of("file-polyglot");
                }
                return;
            }
        }
        throw ContentRefusal.of("file-picture");
    }

    private static boolean isSound(ByteBuffer bytes, int at, int length) {
        CRC32 crc = new CRC32();
        crc.update(bytes.array(), at + 4, length + 4);
        return (int) crc.getValue() == bytes.getInt(at + 8 + length);
    }
}
