package cn.reserve.supplydemand.file;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * The frame of a PDF: its header at the first byte and its end mark in the last kilobyte. The content is not unpacked, so that nothing
 * hidden in it can swell here; a file that is also a ZIP (an end-of-directory mark near its end) is none.
 */
public final class PdfFrame {
    private static final int TAIL = 1024;
    private static final Pattern HEADER = Pattern.compile("^%PDF-[12]\\.\\d");
    private static final Pattern END = Pattern.compile("startxref\\s+\\d{1,10}\\s+%%EOF\\s*$");
    private static final String ZIP_END = "PK\u0005\u0006";

    private PdfFrame() {}

    public static boolean holds(byte[] file) {
        String head = text(file, 0, Math.min(16, file.length));
        String tail = text(file, Math.max(0, file.length - TAIL), file.length);
        return HEADER.matcher(head).find() && END.matcher(tail).find() && !tail.contains(ZIP_END);
    }

    private static String text(byte[] file, int from, int to) {
        return new String(file, from, to - from, StandardCharsets.ISO_8859_1);
    }
}
