package cn.reserve.province;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** A package that a city sent, read by the format. */
public final class ReceivedPackage {
    private static final ObjectMapper JSON = new ObjectMapper();
    private final Map<String, byte[]> entries = new HashMap<>();
    private final JsonNode manifest;

    /**
     * Reads it.
     *
     * @throws IOException when it is none
     */
    public ReceivedPackage(byte[] bytes) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readAllBytes());
            }
        }
        if (!entries.keySet().containsAll(Set.of("manifest.json", "signature.json", "supplies.json", "demands.json"))) {
            throw new IOException("not a package");
        }
        manifest = JSON.readTree(entry("manifest.json"));
    }

    public JsonNode manifest() {
        return manifest;
    }

    /** SHA-256 of the manifest, in hex. */
    public String manifestDigest() {
        return PackageOfProvince.sha256(entry("manifest.json"));
    }

    public byte[] entry(String name) {
        byte[] found = entries.get(name);
        return found == null ? new byte[0] : found;
    }

    /** The rows of a part. */
    public List<JsonNode> rows(String part) throws IOException {
        List<JsonNode> rows = new ArrayList<>();
        for (String line : new String(entry(part), StandardCharsets.UTF_8).split("\n", -1)) {
            if (!line.isEmpty()) {
                rows.add(JSON.readTree(line));
            }
        }
        return rows;
    }

    /** What is wrong with it by the format; empty when nothing is. */
    public String fault(String publicKey) throws IOException {
        JsonNode signature = JSON.readTree(entry("signature.json"));
        byte[] value = Base64.getDecoder().decode(signature.path("value").asText());
        if (!KeyOfSender.fits(publicKey, entry("manifest.json"), value)) {
            return "WRONG_SIGNATURE";
        }
        for (JsonNode part : manifest.path("parts")) {
            byte[] content = entry(part.path("name").asText());
            boolean same = content.length == part.path("bytes").asLong()
                    && PackageOfProvince.sha256(content)
                            .equals(part.path("sha256").asText());
            if (!same) {
                return "PART_ALTERED";
            }
        }
        return "";
    }
}
