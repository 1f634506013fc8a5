package cn.reserve.library.content;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Collections;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.Workbook;

/** Files for tests; each call makes other content. */
public final class SampleFiles {
    private static final AtomicInteger NEXT = new AtomicInteger((int) (System.nanoTime() & 0xFFFFFF));

    private SampleFiles() {}

    /** A PDF of one empty page. */
    public static byte[] pdf() {
        StringBuilder file = new StringBuilder("%PDF-1.4\n% " + NEXT.incrementAndGet() + "\n");
        int[] at = new int[3];
        String[] objects = {
            "<</Type/Catalog/Pages 2 0 R>>",
            "<</Type/Pages/Kids[3 0 R]/Count 1>>",
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>"
        };
        for (int i = 0; i < objects.length; i++) {
            at[i] = file.length();
            file.append(i + 1).append(" 0 obj\n").append(objects[i]).append("\nendobj\n");
        }
        int table = file.length();
        file.append("xref\n0 4\n0000000000 65535 f \n");
        for (int offset : at) {
            file.append("%010d 00000 n \n".formatted(offset));
        }
        file.append("trailer\n<</Size 4/Root 1 0 R>>\nstartxref\n")
                .append(table)
                .append("\n%%EOF\n");
        return file.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    /** A picture in a format of the JDK, with noise so that it does not shrink to nothing. */
    public static byte[] picture(String format) {
        BufferedImage image = new BufferedImage(320, 240, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        int seed = NEXT.incrementAndGet();
        for (int i = 0; i < 400; i++) {
            pen.setColor(new Color(seed * 31 * (i + 1) & 0xFFFFFF));
            pen.fillRect(i * 37 % 320, i * 53 % 240, 20, 15);
        }
        pen.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, out);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return out.toByteArray();
    }

    /** A grey picture that comes in several scans, each finer than the one before. */
    static byte[] progressive(int width, int height) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ImageOutputStream to = ImageIO.createImageOutputStream(out)) {
            ImageWriteParam way = writer.getDefaultWriteParam();
            way.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
            writer.setOutput(to);
            BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
            writer.write(null, new IIOImage(image, null, null), way);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }

    /** The progressive picture with its last scan so many times more. */
    static byte[] manyScans(byte[] progressive, int more) {
        int end = progressive.length - 2;
        int scan = end;
        while (progressive[scan] != (byte) 0xFF || progressive[scan + 1] != (byte) 0xDA) {
            scan--;
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(progressive, 0, end);
        for (int i = 0; i < more; i++) {
            out.write(progressive, scan, end - scan);
        }
        out.write(progressive, end, 2);
        return out.toByteArray();
    }

    /** A drawing that says it is so large; only its frame is right. */
    static byte[] drawingOf(int width, int height) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
        chunk(out, "IHDR", ByteBuffer.allocate(13).putInt(width).putInt(height).put(new byte[] {16, 6, 0, 0, 0}));
        chunk(out, "IDAT", ByteBuffer.allocate(0));
        chunk(out, "IEND", ByteBuffer.allocate(0));
        return out.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream out, String kind, ByteBuffer content) {
        byte[] bytes = joined(kind.getBytes(StandardCharsets.US_ASCII), content.array());
        CRC32 crc = new CRC32();
        crc.update(bytes);
        out.writeBytes(ByteBuffer.allocate(4).putInt(content.capacity()).array());
        out.writeBytes(bytes);
        out.writeBytes(ByteBuffer.allocate(4).putInt((int) crc.getValue()).array());
    }

    /** A workbook of one sheet. */
    public static byte[] workbook() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "test", "1.0")) {
            workbook.newWorksheet("设备").value(0, 0, "数控车床" + NEXT.incrementAndGet());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return out.toByteArray();
    }

    /** The workbook with one more part. */
    public static byte[] workbookWith(String part) {
        return zip(workbook(), part, false);
    }

    /** The workbook that says of itself that it may hold macros. */
    public static byte[] macroWorkbook() {
        return zip(workbook(), "xl/note.txt", true);
    }

    private static byte[] zip(byte[] workbook, String part, boolean macro) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipFile from = ZipFile.builder()
                        .setSeekableByteChannel(new SeekableInMemoryByteChannel(workbook))
                        .get();
                ZipOutputStream to = new ZipOutputStream(out)) {
            for (ZipArchiveEntry entry : Collections.list(from.getEntries())) {
                to.putNextEntry(new ZipEntry(entry.getName()));
                byte[] bytes = from.getInputStream(entry).readAllBytes();
                boolean types = macro && entry.getName().equals("[Content_Types].xml");
                to.write(types ? macroTypes(bytes) : bytes);
            }
            to.putNextEntry(new ZipEntry(part));
            to.write(1);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return out.toByteArray();
    }

    private static byte[] macroTypes(byte[] types) {
        return new String(types, StandardCharsets.UTF_8)
                .replace(
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
                        "application/vnd.ms-excel.sheet.macroEnabled.main+xml")
                .getBytes(StandardCharsets.UTF_8);
    }

    /** One file behind the other. */
    public static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    /** The header that announces the content's sum. */
    public static String digest(byte[] file) {
        MessageDigest digest = Sha256.digest();
        return "sha-256=:" + Base64.getEncoder().encodeToString(digest.digest(file)) + ":";
    }
}
