package cn.reserve.library.content;

/**
 * Walks the markers of a JPEG's first picture as a decoder does. One that comes in several scans (progressive) is held whole
 * while it is decoded, outside the heap, and each scan is decoded on its own: both have a limit. Pure.
 */
final class JpegFrame {
    /** 16 million pixels: about 100 MiB while it is decoded. */
    private static final int MOST_PIXELS = 16_000_000;

    /** Encoders write about ten. */
    private static final int MOST_SCANS = 32;

    private static final int SIGNATURE = 2;
    private static final int START = 0xD8;
    private static final int END = 0xD9;
    private static final int SCAN = 0xDA;

    private JpegFrame() {}

    static void check(byte[] file) {
        long pixels = 0;
        int scans = 0;
        boolean progressive = false;
        for (int at = marker(file, SIGNATURE); at < file.length; at = marker(file, at)) {
            int kind = file[at++] & 0xFF;
            if (kind == START || kind == END) {
                break;
            }
            if (!standsAlone(kind)) {
                if (isFrame(kind)) {
                    pixels = Math.max(pixels, (long) number(file, at + 3) * number(file, at + 5));
                    progressive |= isProgressive(kind);
                }
                scans += kind == SCAN ? 1 : 0;
                at += Math.max(2, number(file, at));
            }
        }
        if (scans > MOST_SCANS || (progressive || scans > 1) && pixels > MOST_PIXELS) {
            throw ContentRefusal.of("file-picture-progressive", MOST_PIXELS / 1_000_000, MOST_SCANS);
        }
    }

    /** Where the next marker's kind is; what lies before it is a scan's data or rubbish, which decoders skip. */
    private static int marker(byte[] file, int from) {
        int at = from;
        while (at < file.length) {
            if (file[at++] != (byte) 0xFF) {
                continue;
            }
            while (at < file.length && file[at] == (byte) 0xFF) {
                at++;
            }
            if (at < file.length && file[at] != 0) {
                return at;
            }
        }
        return file.length;
    }

    private static boolean standsAlone(int kind) {
        return kind == 0x01 || kind >= 0xD0 && kind <= 0xD7;
    }

    private static boolean isFrame(int kind) {
        return kind >= 0xC0 && kind <= 0xCF && kind != 0xC4 && kind != 0xC8 && kind != 0xCC;
    }

    private static boolean isProgressive(int kind) {
        return (kind & 0x03) == 0x02;
    }

    private static int number(byte[] file, int at) {
        return at + 1 < file.length ? (file[at] & 0xFF) << 8 | file[at + 1] & 0xFF : 0;
    }
}
