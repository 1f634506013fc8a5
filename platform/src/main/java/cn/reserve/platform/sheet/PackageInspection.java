package cn.reserve.platform.sheet;

import cn.reserve.platform.rest.ProblemException;
import cn.reserve.platform.rest.Problems;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Enumeration;
import java.util.Locale;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * Unpacks every part of a workbook once, keeping nothing, and refuses what must not reach the parser. Reads the zip as the parser will
 * (same library, same central directory), so that both see the same parts.
 */
final class PackageInspection {

    private static final int GRACE = 1 << 20;
    private static final int BUFFER = 64 << 10;

    private final SheetLimits limits;
    private long unpacked;
    private int parts;

    PackageInspection(SheetLimits limits) {
        this.limits = limits;
    }

    void inspect(byte[] file) {
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
                .get()) {
            if (zip.getEntry("xl/workbook.xml") == null && zip.getEntry("_rels/.rels") == null) {
                throw Problems.unprocessable("sheet.not-a-workbook");
            }
            Enumeration<ZipArchiveEntry> entries = zip.getEntries();
            while (entries.hasMoreElements()) {
                inspect(zip, entries.nextElement());
            }
        } catch (IOException | IllegalArgumentException damaged) {
            throw damaged();
        }
    }

    private void inspect(ZipFile zip, ZipArchiveEntry entry) throws IOException {
        String name = entry.getName().toLowerCase(Locale.ROOT);
        if (++parts > limits.parts()) {
            throw Problems.unprocessable("sheet.too-many-parts", limits.parts());
        }
        if (name.endsWith("vbaproject.bin") || name.contains("/macrosheets/")) {
            throw Problems.unprocessable("sheet.macro");
        }
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            throw Problems.unprocessable("sheet.encrypted");
        }
        if (!zip.canReadEntryData(entry)) {
            throw damaged();
        }
        boolean xml = name.endsWith(".xml") || name.endsWith(".rels");
        try (InputStream in = zip.getInputStream(entry)) {
            count(in, entry.getCompressedSize(), xml ? new XmlGuard() : null);
        }
    }

    private void count(InputStream in, long packed, @org.jspecify.annotations.Nullable XmlGuard guard)
            throws IOException {
        byte[] buffer = new byte[BUFFER];
        long size = 0;
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            size += read;
            unpacked += read;
            boolean bomb = size > GRACE && size > Math.max(1, packed) * limits.ratio();
            if (bomb || unpacked > limits.unpackedBytes()) {
                throw Problems.unprocessable("sheet.bomb", limits.unpackedBytes() >> 20);
            }
            if (guard != null) {
                guard.feed(buffer, read);
            }
        }
    }

    static ProblemException damaged() {
        return Problems.unprocessable("sheet.damaged");
    }

    /**
     * Looks for what an honest workbook never has: a document type (entities), and cell references beyond column XFD, which a
     * parser would answer with a row of millions of cells. UTF-16 would hide both, so it is refused too.
     */
    private static final class XmlGuard {

        private static final byte[] DOCTYPE = "<!DOCTYPE".getBytes(StandardCharsets.US_ASCII);
        private static final byte[] REFERENCE = " r=\"".getBytes(StandardCharsets.US_ASCII);

        private int inDoctype;
        private int inReference;
        private int letters;

        void feed(byte[] bytes, int length) {
            for (int i = 0; i < length; i++) {
                byte b = bytes[i] == '\'' ? (byte) '"' : bytes[i];
                if (b == 0) {
                    throw damaged();
                }
                inDoctype = next(DOCTYPE, inDoctype, b);
                letters = inReference == REFERENCE.length && isLetter(b) ? letters + 1 : 0;
                boolean inLetters = letters > 0;
                inReference = inLetters ? REFERENCE.length : next(REFERENCE, inReference, isBlank(b) ? (byte) ' ' : b);
                if (inDoctype == DOCTYPE.length || letters > 3) {
                    throw damaged();
                }
            }
        }

        private static int next(byte[] pattern, int matched, byte b) {
            if (matched < pattern.length && pattern[matched] == b) {
                return matched + 1;
            }
            return pattern[0] == b ? 1 : 0;
        }

        private static boolean isLetter(byte b) {
            return (b >= 'A' && b <= 'Z') || (b >= 'a' && b <= 'z');
        }

        private static boolean isBlank(byte b) {
            return b == ' ' || b == '\t' || b == '\n' || b == '\r';
        }
    }
}
