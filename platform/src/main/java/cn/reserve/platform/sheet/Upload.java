package cn.reserve.platform.sheet;

import cn.reserve.platform.rest.Problems;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Takes a file in, up to a size, and tells by its first bytes what it is. */
final class Upload {

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE = {
        (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };

    private Upload() {}

    static byte[] read(InputStream in, int most) {
        try {
            byte[] bytes = in.readNBytes(most + 1);
            if (bytes.length > most) {
                throw Problems.of(413, "sheet.too-large", most >> 20);
            }
            return bytes;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static boolean isZip(byte[] file) {
        return startsWith(file, ZIP);
    }

    /** Old xls, and xlsx with a password. */
    static boolean isOle(byte[] file) {
        return startsWith(file, OLE);
    }

    private static boolean startsWith(byte[] file, byte[] beginning) {
        for (int i = 0; i < beginning.length; i++) {
            if (i >= file.length || file[i] != beginning[i]) {
                return false;
            }
        }
        return true;
    }
}
