package cn.reserve.localstack.demo;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** A drawn stand-in for a photo of a building site, in a shade and place of its name. */
final class DemoPicture {
    private static final int WIDTH = 640;
    private static final int HEIGHT = 400;

    private DemoPicture() {}

    static byte[] of(String name) {
        BufferedImage picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D brush = picture.createGraphics();
        int shade = Math.floorMod(name.hashCode(), 80);
        brush.setColor(new Color(150, 190, 150 + shade));
        brush.fillRect(0, 0, WIDTH, HEIGHT);
        brush.setColor(new Color(110 + shade, 110, 100));
        brush.fillRect(0, HEIGHT - 90, WIDTH, 90);
        brush.setColor(Color.DARK_GRAY);
        brush.fillRect(80 + shade, 130, 420, 180);
        brush.setColor(Color.LIGHT_GRAY);
        for (int window = 0; window < 7; window++) {
            brush.fillRect(100 + shade + window * 56, 160, 36, 60);
        }
        brush.dispose();
        return png(picture);
    }

    private static byte[] png(BufferedImage picture) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(picture, "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
