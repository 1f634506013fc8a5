package cn.reserve.supplydemand.file;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Small pictures, and what strangers hide in them. */
public final class SamplePictures {
    private SamplePictures() {}

    public static byte[] png(int width, int height, int shade) {
        return drawn("png", width, height, shade);
    }

    public static byte[] jpeg(int width, int height) {
        return drawn("jpeg", width, height, 90);
    }

    /** With a text chunk before its end. */
    public static byte[] pngWithText(String text) {
        byte[] plain = png(40, 30, 10);
        byte[] words = ("tEXtComment\0" + text).getBytes(StandardCharsets.ISO_8859_1);
        CRC32 sum = new CRC32();
        sum.update(words);
        ByteBuffer chunk = ByteBuffer.allocate(words.length + 8);
        chunk.putInt(words.length - 4).put(words).putInt((int) sum.getValue());
        return inserted(plain, plain.length - 12, chunk.array());
    }

    /** Says one size first and another later. */
    public static byte[] pngWithTwoHeaders() {
        byte[] plain = png(40, 30, 10);
        return inserted(plain, 33, Arrays.copyOfRange(png(4, 3, 10), 8, 33));
    }

    /** As a telephone writes it: turned, with a place. */
    public static byte[] jpegWithPlace(int orientation) {
        byte[] way = ExifOrientation.segment(orientation);
        byte[] place = "GPS 29.3N 104.7E".getBytes(StandardCharsets.US_ASCII);
        ByteBuffer segment = ByteBuffer.allocate(way.length + place.length);
        segment.put(way).put(place).putShort(2, (short) (way.length - 2 + place.length));
        return inserted(jpeg(40, 30), 2, segment.array());
    }

    /** With the small picture of what stood there before somebody cut it, and words in a segment that means nothing. */
    public static byte[] jpegWithPreview(String words) {
        byte[] hidden = words.getBytes(StandardCharsets.US_ASCII);
        byte[] plain = jpeg(40, 30);
        int head = 4 + (plain[4] & 0xFF) * 256 + (plain[5] & 0xFF);
        ByteBuffer segments = ByteBuffer.allocate(2 * (18 + hidden.length));
        segments.put(new byte[] {(byte) 0xFF, (byte) 0xE0}).putShort((short) (16 + hidden.length));
        segments.put("JFIF\0".getBytes(StandardCharsets.US_ASCII)).put(new byte[] {1, 2, 0, 0, 1, 0, 1, 5, 5});
        segments.put(hidden);
        segments.put(new byte[] {(byte) 0xFF, (byte) 0xF3})
                .putShort((short) (2 + hidden.length))
                .put(hidden);
        byte[] part = Arrays.copyOf(segments.array(), segments.position());
        byte[] rest = Arrays.copyOfRange(plain, head, plain.length);
        return inserted(inserted(Arrays.copyOf(plain, 2), 2, part), 2 + part.length, rest);
    }

    public static byte[] followedBy(byte[] picture, String tail) {
        return inserted(picture, picture.length, tail.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] inserted(byte[] file, int at, byte[] part) {
        ByteBuffer whole = ByteBuffer.allocate(file.length + part.length);
        whole.put(file, 0, at).put(part).put(file, at, file.length - at);
        return whole.array();
    }

    private static byte[] drawn(String format, int width, int height, int shade) {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D brush = picture.createGraphics();
        brush.setColor(new Color(shade, 120, 200 - shade));
        brush.fillRect(0, 0, width / 2, height);
        brush.dispose();
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(picture, format, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
