package cn.reserve.platform.sheet;

import cn.reserve.platform.rest.ProblemException;
import cn.reserve.platform.rest.Problems;
import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
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
    private final MergedCells merged = new MergedCells();
    private long unpacked;
    private int parts;

    PackageInspection(SheetLimits limits) {
        this.limits = limits;
    }

    /** What is merged in its sheets, after {@link #inspect}. */
    MergedCells merged() {
        return merged;
    }

    void inspect(byte[] file) {
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
                .get()) {
            if (zip.getEntry("_rels/.rels") == null) {
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
        try (InputStream in =
                new BufferedInputStream(new Counting(zip.getInputStream(entry), entry.getCompressedSize()), BUFFER)) {
            XmlInspection.inspect(in, element -> merged.see(name, element));
            in.transferTo(OutputStream.nullOutputStream());
        }
    }

    static ProblemException damaged() {
        return Problems.unprocessable("sheet.damaged");
    }

    /** Counts what comes out of one part and stops when it is too much. */
    private final class Counting extends FilterInputStream {

        private final long packed;
        private long size;

        Counting(InputStream in, long packed) {
            super(in);
            this.packed = Math.max(1, packed);
        }

        @Override
        public int read() throws IOException {
            int b = super.read();
            count(b < 0 ? 0 : 1);
            return b;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            count(Math.max(0, read));
            return read;
        }

        private void count(int read) {
            size += read;
            unpacked += read;
            boolean bomb = size > GRACE && size > packed * limits.ratio();
            if (bomb || unpacked > limits.unpackedBytes()) {
                throw Problems.unprocessable("sheet.bomb", limits.unpackedBytes() >> 20);
            }
        }
    }
}
