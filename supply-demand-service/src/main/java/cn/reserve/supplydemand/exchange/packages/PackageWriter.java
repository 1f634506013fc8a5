package cn.reserve.supplydemand.exchange.packages;

import cn.reserve.supplydemand.exchange.packages.Manifest.Part;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes a package: first its parts, into a folder that goes with it, then the file. Not for use by several threads. */
public final class PackageWriter implements Closeable {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private final Path folder;
    private final Map<String, Integer> rows = new TreeMap<>();

    /** Begins a package. */
    public PackageWriter() {
        try {
            folder = Files.createTempDirectory("exchange");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The stream of a part, to be closed by the caller; its rows are said with {@link #rows}. */
    public OutputStream part(String name) {
        try {
            rows.put(name, 0);
            return new BufferedOutputStream(Files.newOutputStream(folder.resolve(name)));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public void rows(String name, int count) {
        rows.put(name, count);
    }

    /** The written file, until this is closed, and the digest of its manifest. */
    public record Written(Path file, String manifestDigest) {}

    /** Writes the file over all parts. */
    public Written write(Function<List<Part>, Manifest> manifest, SigningKey key) {
        Path file = folder.resolve("package.zip");
        try (ZipOutputStream zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            List<Part> parts = new ArrayList<>();
            for (Map.Entry<String, Integer> part : rows.entrySet()) {
                Path written = folder.resolve(part.getKey());
                parts.add(new Part(part.getKey(), part.getValue(), Files.size(written), Digests.of(written)));
            }
            byte[] said = json(manifest.apply(parts));
            put(zip, Manifest.FILE, said);
            put(
                    zip,
                    Manifest.SIGNATURE,
                    json(new TreeMap<>(Map.of(
                            "algorithm",
                            "Ed25519",
                            "keyId",
                            key.id(),
                            "value",
                            Base64.getEncoder().encodeToString(key.sign(said))))));
            for (String part : rows.keySet()) {
                zip.putNextEntry(new ZipEntry(part));
                Files.copy(folder.resolve(part), zip);
                zip.closeEntry();
            }
            return new Written(file, Digests.of(said));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }

    private static byte[] json(Object value) {
        try {
            return JSON.writeValueAsString(value).getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public void close() {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.deleteIfExists(file);
            }
            Files.deleteIfExists(folder);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
