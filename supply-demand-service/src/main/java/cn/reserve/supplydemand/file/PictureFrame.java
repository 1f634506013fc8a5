package cn.reserve.supplydemand.file;

import cn.reserve.platform.rest.ProblemException;
import cn.reserve.platform.rest.Problems;

/** What PNG and JPEG have in common for whoever walks through them. Pure. */
final class PictureFrame {
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};

    private PictureFrame() {}

    /** The type by the first bytes, never by a name or a header. */
    static PictureType typeOf(byte[] file) {
        if (begins(file, PNG)) {
            return PictureType.PNG;
        }
        if (begins(file, JPEG)) {
            return PictureType.JPEG;
        }
        throw refused();
    }

    static ProblemException refused() {
        return Problems.unprocessable("product-picture.refused");
    }

    /** Two bytes as a number, the higher one first. */
    static int pair(byte[] file, int at) {
        if (at + 1 >= file.length) {
            throw refused();
        }
        return (file[at] & 0xFF) << 8 | file[at + 1] & 0xFF;
    }

    private static boolean begins(byte[] file, byte[] with) {
        if (file.length < with.length) {
            return false;
        }
        for (int i = 0; i < with.length; i++) {
            if (file[i] != with[i]) {
                return false;
            }
        }
        return true;
    }
}
