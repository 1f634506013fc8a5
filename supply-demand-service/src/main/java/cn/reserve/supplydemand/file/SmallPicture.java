package cn.reserve.supplydemand.file;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** The small one of a picture, for lists: a JPEG that no side of exceeds some pixels. */
final class SmallPicture {
    static final int LONGEST_SIDE = 240;

    private static final int SIGNATURE = 2;

    private SmallPicture() {}

    /**
     * Draws it.
     *
     * @param wayUp how a camera held the photo, 1 to 8; whoever shows it turns it
     */
    static byte[] of(BufferedImage picture, int wayUp) {
        double share = Math.min(1, (double) LONGEST_SIDE / Math.max(picture.getWidth(), picture.getHeight()));
        int width = Math.max(1, (int) Math.round(picture.getWidth() * share));
        int height = Math.max(1, (int) Math.round(picture.getHeight() * share));
        BufferedImage small = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D brush = small.createGraphics();
        brush.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        // What can be seen through stands on white, as on the page.
        brush.drawImage(picture, 0, 0, width, height, Color.WHITE, null);
        brush.dispose();
        return written(small, wayUp);
    }

    private static byte[] written(BufferedImage small, int wayUp) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(small, "jpeg", out);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        byte[] drawn = out.toByteArray();
        if (wayUp <= 1) {
            return drawn;
        }
        ByteArrayOutputStream turned = new ByteArrayOutputStream(drawn.length);
        turned.write(drawn, 0, SIGNATURE);
        turned.writeBytes(ExifOrientation.segment(wayUp));
        turned.write(drawn, SIGNATURE, drawn.length - SIGNATURE);
        return turned.toByteArray();
    }
}
