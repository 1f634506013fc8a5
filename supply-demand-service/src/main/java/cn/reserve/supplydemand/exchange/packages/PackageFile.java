package cn.reserve.supplydemand.exchange.packages;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** A package that somebody sent, as a file; nothing of it is believed before it was checked. */
public final class PackageFile implements Closeable {
    static final ObjectMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final ZipFile zip;
    private final byte[] bytes;
    private final Manifest manifest;

    private PackageFile(ZipFile zip, byte[] bytes, Manifest manifest) {
        this.zip = zip;
        this.bytes = bytes;
        this.manifest = manifest;
    }

    /** What is done with a line of a part. */
    public interface Line {
        void take(int row, String text);
    }

    /**
     * Opens a file.
     *
     * @throws PackageRefused {@code NOT_A_PACKAGE} also of one that was cut off, {@code TOO_LARGE}
     */
    public static PackageFile open(Path file) {
        ZipFile zip;
        try {
            zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8);
        } catch (ZipException _) {
            throw PackageRefused.because(RefusalReason.NOT_A_PACKAGE, "zip");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        try {
            return read(zip);
        } catch (RuntimeException | IOException refused) {
            try (zip) {
                if (refused instanceof PackageRefused known) {
                    throw known;
                }
                throw PackageRefused.because(RefusalReason.NOT_A_PACKAGE, "zip");
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }

    private static PackageFile read(ZipFile zip) throws IOException {
        if (zip.size() > Limits.MOST_ENTRIES) {
            throw PackageRefused.because(RefusalReason.NOT_A_PACKAGE, "zip");
        }
        Set<String> names = new HashSet<>();
        zip.stream().forEach(entry -> {
            if (!names.add(entry.getName())) {
                throw PackageRefused.because(RefusalReason.NOT_A_PACKAGE, entry.getName());
            }
        });
        byte[] bytes = bytes(zip, Manifest.FILE, Limits.MANIFEST_BYTES);
        Manifest manifest = Manifest.read(json(bytes, Manifest.FILE));
        Set<String> said =
                manifest.parts().stream().map(Manifest.Part::name).collect(Collectors.toCollection(TreeSet::new));
        said.add(Manifest.FILE);
        said.add(Manifest.SIGNATURE);
        if (!said.equals(names)) {
            throw PackageRefused.because(RefusalReason.NOT_A_PACKAGE, String.join(" ", said));
        }
        return new PackageFile(zip, bytes, manifest);
    }

    public Manifest manifest() {
        return manifest;
    }

    /** SHA-256 of the manifest, by which the next package names this one. */
    public String digest() {
        return Digests.of(bytes);
    }

    /**
     * Checks who made it.
     *
     * @param keys by {@code sender/key id}
     * @throws PackageRefused {@code UNKNOWN_KEY}, {@code WRONG_SIGNATURE}
     */
    public void requireSignature(Map<String, VerifyingKey> keys) {
        JsonNode signature = json(read(Manifest.SIGNATURE, Limits.SIGNATURE_BYTES), Manifest.SIGNATURE);
        String keyId = signature.path("keyId").asText();
        VerifyingKey key = keys.get(manifest.sender() + "/" + keyId);
        if (key == null) {
            throw PackageRefused.because(RefusalReason.UNKNOWN_KEY, manifest.sender() + "/" + shortened(keyId));
        }
        try {
            if (key.fits(
                    bytes, Base64.getDecoder().decode(signature.path("value").asText()))) {
                return;
            }
        } catch (IllegalArgumentException notBase64) {
            // As wrong as any other.
        }
        throw PackageRefused.because(RefusalReason.WRONG_SIGNATURE, manifest.sender() + "/" + keyId);
    }

    /**
     * Checks that each part is what the manifest says, byte by byte.
     *
     * @throws PackageRefused {@code PART_ALTERED}
     */
    public void requireParts() {
        for (Manifest.Part part : manifest.parts()) {
            try (BoundedInput in = stream(part)) {
                if (!Digests.of(in).equals(part.sha256()) || in.count() != part.bytes()) {
                    throw PackageRefused.because(RefusalReason.PART_ALTERED, part.name());
                }
            } catch (IOException cutOff) {
                throw PackageRefused.because(RefusalReason.PART_ALTERED, part.name());
            }
        }
    }

    /**
     * Reads a part line by line, at most as many as the manifest says.
     *
     * @throws PackageRefused {@code PART_ALTERED} when there are others than so many
     */
    public void lines(String name, Line line) {
        Manifest.Part part = manifest.part(name);
        int row = 0;
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(stream(part), StandardCharsets.UTF_8), Limits.ROW_CHARS)) {
            for (String text = next(reader); text != null; text = next(reader)) {
                row++;
                if (row > part.rows()) {
                    break;
                }
                line.take(row, text);
            }
        } catch (IOException cutOff) {
            throw PackageRefused.because(RefusalReason.PART_ALTERED, name);
        }
        if (row != part.rows()) {
            throw PackageRefused.because(RefusalReason.PART_ALTERED, name);
        }
    }

    /** A line without an end would fill the memory. */
    private static @Nullable String next(BufferedReader reader) throws IOException {
        StringBuilder line = new StringBuilder();
        int read = reader.read();
        if (read < 0) {
            return null;
        }
        while (read >= 0 && read != '\n') {
            if (line.length() < Limits.ROW_CHARS) {
                line.append((char) read);
            }
            read = reader.read();
        }
        return line.toString();
    }

    private BoundedInput stream(Manifest.Part part) throws IOException {
        ZipEntry entry = zip.getEntry(part.name());
        InputStream in = entry == null ? null : zip.getInputStream(entry);
        if (in == null) {
            throw PackageRefused.because(RefusalReason.NOT_A_PACKAGE, part.name());
        }
        return new BoundedInput(in, part.bytes() + 1);
    }

    private byte[] read(String name, int most) {
        try {
            return bytes(zip, name, most);
        } catch (IOException cutOff) {
            throw PackageRefused.because(RefusalReason.NOT_A_PACKAGE, name);
        }
    }

    private static byte[] bytes(ZipFile zip, String name, int most) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw PackageRefused.because(RefusalReason.NOT_A_PACKAGE, name);
        }
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] read = in.readNBytes(most + 1);
            if (read.length > most) {
                throw PackageRefused.because(RefusalReason.TOO_LARGE, name);
            }
            return read;
        }
    }

    private static JsonNode json(byte[] bytes, String name) {
        try {
            return JSON.readTree(new String(bytes, StandardCharsets.UTF_8));
        } catch (JsonProcessingException _) {
            throw PackageRefused.because(RefusalReason.NOT_A_PACKAGE, name);
        }
    }

    private static String shortened(String text) {
        return text.length() > 40 ? text.substring(0, 40) : text;
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
