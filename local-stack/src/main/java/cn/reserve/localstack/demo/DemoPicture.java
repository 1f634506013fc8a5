package cn.reserve.localstack.demo;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Drawn stand-ins for photos, in shades and places of their names. */
final class DemoPicture {
    private static final int WIDTH = 640;
    private static final int HEIGHT = 400;

    private DemoPicture() {}

    /** A building site. */
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

    /** A product before a plain wall: a cabinet with a door, a handle and a plate. */
    static byte[] product(String name) {
        BufferedImage picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D brush = picture.createGraphics();
        int shade = Math.floorMod(name.hashCode(), 60);
        brush.setColor(new Color(235, 238, 241));
        brush.fillRect(0, 0, WIDTH, HEIGHT);
        brush.setColor(new Color(205, 211, 216));
        brush.fillRect(0, HEIGHT - 60, WIDTH, 60);
        brush.setColor(new Color(120 + shade, 140, 170 - shade));
        brush.fillRoundRect(220 - shade, 50, 200 + 2 * shade, 300, 24, 24);
        brush.setColor(new Color(245, 246, 248));
        brush.fillRoundRect(240 - shade, 70, 160 + 2 * shade, 90, 12, 12);
        brush.fillRoundRect(240 - shade, 175, 160 + 2 * shade, 155, 12, 12);
        brush.setColor(Color.GRAY);
        brush.fillRoundRect(256 - shade, 100, 10, 40, 8, 8);
        brush.fillRoundRect(256 - shade, 200, 10, 90, 8, 8);
        brush.dispose();
        return png(picture);
    }

    /** A certificate: lines of a text that nobody can read, and a seal. */
    static byte[] certificate() {
        BufferedImage picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D brush = picture.createGraphics();
        brush.setColor(Color.WHITE);
        brush.fillRect(0, 0, WIDTH, HEIGHT);
        brush.setColor(new Color(170, 140, 80));
        brush.drawRect(20, 20, WIDTH - 40, HEIGHT - 40);
        brush.drawRect(26, 26, WIDTH - 52, HEIGHT - 52);
        brush.setColor(Color.GRAY);
        brush.fillRect(220, 70, 200, 18);
        for (int line = 0; line < 6; line++) {
            brush.fillRect(90, 130 + line * 28, 460 - line * 30, 6);
        }
        brush.setColor(new Color(190, 60, 50));
        brush.drawOval(460, 270, 80, 80);
        brush.drawOval(464, 274, 72, 72);
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
