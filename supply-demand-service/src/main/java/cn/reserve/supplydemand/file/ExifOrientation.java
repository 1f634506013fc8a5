package cn.reserve.supplydemand.file;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Which way up a camera held a photo (Exif tag 274): all that is kept of what it wrote down, which may hold place and time. Pure. */
final class ExifOrientation {
    private static final int UPRIGHT = 1;
    private static final int LAST = 8;
    private static final int TAG = 0x0112;
    private static final int ENTRY = 12;
    private static final int EXIF = 0x45786966;

    private ExifOrientation() {}

    /** The way up of a camera's segment, 1 to 8; 1 when it says nothing that can be read. */
    static int of(byte[] file, int from, int to) {
        try {
            ByteBuffer segment = ByteBuffer.wrap(file, from, to - from).slice();
            if (segment.getInt() != EXIF || segment.getShort() != 0) {
                return UPRIGHT;
            }
            ByteBuffer tiff = segment.slice();
            tiff.order(tiff.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
            int table = tiff.getInt(4);
            int entries = tiff.getShort(table) & 0xFFFF;
            for (int i = 0; i < entries; i++) {
                int at = table + 2 + i * ENTRY;
                if ((tiff.getShort(at) & 0xFFFF) == TAG) {
                    int found = tiff.getShort(at + 8);
                    return found >= UPRIGHT && found <= LAST ? found : UPRIGHT;
                }
            }
            return UPRIGHT;
        } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException unreadable) {
            return UPRIGHT;
        }
    }

    /** A segment that says nothing else. */
    static byte[] segment(int orientation) {
        ByteBuffer bytes = ByteBuffer.allocate(36);
        bytes.putShort((short) 0xFFE1).putShort((short) 34).putInt(EXIF).putShort((short) 0);
        bytes.putShort((short) 0x4D4D).putShort((short) 42).putInt(8);
        bytes.putShort((short) 1).putShort((short) TAG).putShort((short) 3).putInt(1);
        bytes.putShort((short) orientation).putShort((short) 0).putInt(0);
        return bytes.array();
    }
}
