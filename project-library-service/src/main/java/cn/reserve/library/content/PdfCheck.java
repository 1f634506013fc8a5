package cn.reserve.library.content;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Looks at the frame of a PDF: header at the first byte, end mark in the last kilobyte, and a start of the cross-reference that is one. The
 * content is not unpacked, so that nothing hidden in it can swell here.
 */
final class PdfCheck {
    private static final int TAIL = 1024;
    private static final int PLACE = 64;
    private static final Pattern HEADER = Pattern.compile("^%PDF-[12]\\.\\d");
    private static final Pattern END = Pattern.compile("startxref\\s+(\\d{1,10})\\s+%%EOF");
    private static final Pattern TABLE = Pattern.compile("^\\s*(xref\\b|\\d+\\s+\\d+\\s+obj\\b)");

    private PdfCheck() {}

    static void check(Path path) throws IOException {
        byte[] file = Files.readAllBytes(path);
        boolean framed = HEADER.matcher(text(file, 0, 16)).find() && tableStart(file) >= 0;
        if (!framed) {
            throw ContentRefusal.of("file-pdf");
        }
        if (ForeignContent.endsAsZip(file)) {
            throw ContentRefusal.of("file-polyglot");
        }
    }

    private static long tableStart(byte[] file) {
        String tail = text(file, Math.max(0, file.length - TAIL), TAIL);
        Matcher matcher = END.matcher(tail);
        long found = -1;
        while (matcher.find()) {
            long at = Long.parseLong(matcher.group(1));
            boolean isTable = at < file.length
                    && TABLE.matcher(text(file, (int) at, PLACE)).find();
            found = isTable ? at : -1;
        }
        return found;
    }

    private static String text(byte[] file, int from, int length) {
        return new String(file, from, Math.min(length, file.length - from), StandardCharsets.ISO_8859_1);
    }
}
