package cn.reserve.library.content;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Looks for a second format in a file that already is one: a reader of that format would see other content than the reviewers. Pure. */
final class ForeignContent {
    private static final int ZIP_END = 22;
    private static final int ZIP_COMMENT = 0xFFFF;
    private static final int PDF_HEADER_WITHIN = 1024;
    private static final List<String> PAGE_MARKS = List.of("<script", "<!doctype", "<html>", "<html ");

    private ForeignContent() {}

    /** Whether a zip reader would find an archive: its end record, with a comment that reaches exactly to the end of the file. */
    static boolean endsAsZip(byte[] file) {
        int first = Math.max(0, file.length - ZIP_END - ZIP_COMMENT);
        for (int at = file.length - ZIP_END; at >= first; at--) {
            boolean end = file[at] == 'P' && file[at + 1] == 'K' && file[at + 2] == 5 && file[at + 3] == 6;
            if (end && at + ZIP_END + unsigned(file, at + 20) == file.length) {
                return true;
            }
        }
        return false;
    }

    /** Whether a PDF reader would take it: those look for the header in the first kilobyte. */
    static boolean beginsAsPdf(byte[] file) {
        return contains(file, "%PDF-", Math.min(file.length, PDF_HEADER_WITHIN));
    }

    /** Whether it holds a page's mark-up that a careless browser would run. */
    static boolean holdsPage(byte[] file) {
        return PAGE_MARKS.stream().anyMatch(mark -> contains(file, mark, file.length));
    }

    private static int unsigned(byte[] file, int at) {
        return (file[at] & 0xFF) | (file[at + 1] & 0xFF) << 8;
    }

    private static boolean contains(byte[] file, String mark, int within) {
        byte[] wanted = mark.getBytes(StandardCharsets.US_ASCII);
        for (int at = 0; at <= within - wanted.length; at++) {
            if (matches(file, at, wanted)) {
                return true;
            }
        }
        return false;
    }

    private static boolean matches(byte[] file, int at, byte[] wanted) {
        for (int i = 0; i < wanted.length; i++) {
            int found = file[at + i];
            boolean upper = found >= 'A' && found <= 'Z' && wanted[i] >= 'a';
            if ((upper ? found + 32 : found) != wanted[i]) {
                return false;
            }
        }
        return true;
    }
}
