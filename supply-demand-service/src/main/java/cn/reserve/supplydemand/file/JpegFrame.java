package cn.reserve.supplydemand.file;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * Walks the segments of a JPEG up to its end and keeps those that draw; of what a camera wrote down only the way up stays. Pure, and for
 * one file.
 */
final class JpegFrame {
    /** Encoders write about ten; each is decoded on its own. */
    private static final int MOST_SCANS = 32;

    private static final int SIGNATURE = 2;
    private static final int START = 0xD8;
    private static final int END = 0xD9;
    private static final int SCAN = 0xDA;
    private static final int JFIF = 0xE0;
    private static final int CAMERA = 0xE1;

    /** Tables, scans and restarts, and what Adobe says of the colours; nothing that is reserved, or of programs. */
    private static final Set<Integer> DRAWING = Set.of(0xC4, 0xDB, SCAN, 0xDC, 0xDD, 0xEE);

    /** Of JFIF: name, version, density, and the sides of the small picture. */
    private static final int DENSITY = 14;

    private final byte[] file;
    private final ByteArrayOutputStream kept;
    private int width;
    private int height;
    private int scans;
    private int turned = 1;

    private JpegFrame(byte[] file) {
        this.file = file;
        this.kept = new ByteArrayOutputStream(file.length);
    }

    static PictureFile read(byte[] file) {
        return new JpegFrame(file).walk();
    }

    private PictureFile walk() {
        kept.write(file, 0, SIGNATURE);
        int at = SIGNATURE;
        while (true) {
            int kind = marker(at);
            if (kind == END) {
                kept.write(0xFF);
                kept.write(END);
                if (width == 0 || scans == 0) {
                    throw PictureFrame.refused();
                }
                return PictureFile.of(PictureType.JPEG, width, height, kept.toByteArray(), turned);
            }
            if (kind == START || standsAlone(kind)) {
                throw PictureFrame.refused();
            }
            at = segment(at, kind);
        }
    }

    /** The marker at a place; some encoders fill up before one. */
    private int marker(int at) {
        if (PictureFrame.pair(file, at) >> 8 != 0xFF) {
            throw PictureFrame.refused();
        }
        return file[at + 1] & 0xFF;
    }

    /** Goes over a segment, with the data of a scan behind it; the place of the next one. */
    private int segment(int at, int kind) {
        int length = PictureFrame.pair(file, at + 2);
        int next = at + 2 + length;
        if (length < 2 || next > file.length) {
            throw PictureFrame.refused();
        }
        if (isFrame(kind)) {
            frame(at, kind, length);
        }
        if (kind == CAMERA) {
            keepWayUp(at + 4, next);
        } else if (kind == JFIF) {
            keepDensity(at + 4, next);
        } else if (isDrawing(kind)) {
            kept.write(file, at, next - at);
        }
        return kind == SCAN ? scan(next) : next;
    }

    private void frame(int at, int kind, int length) {
        // One picture, coded as browsers read it: sequential or progressive, not lossless, not arithmetic.
        if (width > 0 || kind > 0xC2 || length < 8) {
            throw PictureFrame.refused();
        }
        height = PictureFrame.pair(file, at + 5);
        width = PictureFrame.pair(file, at + 7);
    }

    private void keepWayUp(int from, int to) {
        int wayUp = ExifOrientation.of(file, from, to);
        if (wayUp > 1) {
            turned = wayUp;
            kept.writeBytes(ExifOrientation.segment(wayUp));
        }
    }

    /** What a program wrote of the density; the small picture that may stand behind it shows what was cut away. */
    private void keepDensity(int from, int to) {
        if (to - from >= DENSITY && new String(file, from, 5, StandardCharsets.ISO_8859_1).equals("JFIF\0")) {
            kept.writeBytes(new byte[] {(byte) 0xFF, (byte) JFIF, 0, DENSITY + 2});
            kept.write(file, from, DENSITY - 2);
            kept.writeBytes(new byte[2]);
        }
    }

    /** Data of a scan: up to the next marker that is neither filling nor a restart. */
    private int scan(int from) {
        if (++scans > MOST_SCANS) {
            throw PictureFrame.refused();
        }
        int at = from;
        while (at + 1 < file.length) {
            int next = file[at + 1] & 0xFF;
            if (file[at] == (byte) 0xFF && next != 0 && next != 0xFF && !standsAlone(next)) {
                kept.write(file, from, at - from);
                return at;
            }
            at++;
        }
        throw PictureFrame.refused();
    }

    private static boolean isDrawing(int kind) {
        return isFrame(kind) || DRAWING.contains(kind);
    }

    private static boolean standsAlone(int kind) {
        return kind == 0x01 || kind >= 0xD0 && kind <= 0xD7;
    }

    private static boolean isFrame(int kind) {
        return kind >= 0xC0 && kind <= 0xCF && kind != 0xC4 && kind != 0xC8 && kind != 0xCC;
    }
}
