package cn.reserve.province;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/** Makes a package by the format, or one that breaks it on purpose. */
public final class PackageOfProvince {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final String sender;
    private final String receiver;
    private final int number;
    private final @Nullable String previous;
    private final ArrayNode cities = JSON.createArrayNode();
    private final List<String> supplies = new ArrayList<>();
    private final List<String> demands = new ArrayList<>();
    private int lastReceived;
    private String madeAt = "2026-11-01T00:00:00Z";
    private @Nullable Consumer<ObjectNode> manifestTwist;
    private byte @Nullable [] extraEntry;
    private boolean alteredPart;

    private PackageOfProvince(String sender, String receiver, int number, @Nullable String previous) {
        this.sender = sender;
        this.receiver = receiver;
        this.number = number;
        this.previous = previous;
    }

    /**
     * The bytes of a package, and the digest by which the next one names it.
     *
     * @param manifestDigest SHA-256 in hex
     */
    @SuppressWarnings("ArrayRecordComponent") // handed over once, compared nowhere
    public record Made(byte[] bytes, String manifestDigest) {}

    public static PackageOfProvince first(String sender, String receiver) {
        return new PackageOfProvince(sender, receiver, 1, null);
    }

    public static PackageOfProvince next(String sender, String receiver, int number, String previous) {
        return new PackageOfProvince(sender, receiver, number, previous);
    }

    public PackageOfProvince city(String code, String name, String office, String contact) {
        cities.addObject()
                .put("code", code)
                .put("name", name)
                .put("office", office)
                .put("contact", contact);
        return this;
    }

    public PackageOfProvince supply(ObjectNode row) {
        supplies.add(row.toString());
        return this;
    }

    public PackageOfProvince demand(ObjectNode row) {
        demands.add(row.toString());
        return this;
    }

    /** A line as it is, whatever it is. */
    public PackageOfProvince supplyLine(String line) {
        supplies.add(line);
        return this;
    }

    public PackageOfProvince lastReceived(int last) {
        lastReceived = last;
        return this;
    }

    public PackageOfProvince madeAt(String time) {
        madeAt = time;
        return this;
    }

    /** The manifest says something else, and is signed so. */
    public PackageOfProvince twisted(Consumer<ObjectNode> twist) {
        manifestTwist = twist;
        return this;
    }

    /** A file that no manifest names. */
    public PackageOfProvince withStrangeFile(byte[] content) {
        extraEntry = content;
        return this;
    }

    /** A part is changed after the signature. */
    public PackageOfProvince withAlteredPart() {
        alteredPart = true;
        return this;
    }

    /** The row of a listing; {@code listing} null withdraws it. */
    public static ObjectNode row(
            String origin, String id, int revision, String uscc, String name, @Nullable Map<String, ?> listing) {
        ObjectNode row = JSON.createObjectNode();
        row.put("origin", origin)
                .put("id", id)
                .put("revision", revision)
                .put("state", listing == null ? "WITHDRAWN" : "LISTED");
        row.putObject("provider").put("uscc", uscc).put("name", name);
        if (listing != null) {
            row.set("listing", JSON.valueToTree(listing));
        }
        return row;
    }

    /** Signs and packs. */
    public Made signed(KeyOfSender key) {
        byte[] supplyPart = lines(supplies);
        byte[] demandPart = lines(demands);
        ObjectNode manifest = JSON.createObjectNode();
        manifest.put("format", "reserve-exchange")
                .put("version", 1)
                .put("sender", sender)
                .put("receiver", receiver)
                .put("number", number)
                .put("previous", previous)
                .put("madeAt", madeAt)
                .put("lastReceived", lastReceived);
        manifest.set("cities", cities);
        ArrayNode parts = manifest.putArray("parts");
        part(parts, "supplies.json", supplies.size(), supplyPart);
        part(parts, "demands.json", demands.size(), demandPart);
        if (manifestTwist != null) {
            manifestTwist.accept(manifest);
        }
        byte[] said = bytes(manifest);
        ObjectNode signature = JSON.createObjectNode();
        signature
                .put("algorithm", "Ed25519")
                .put("keyId", key.id())
                .put("value", Base64.getEncoder().encodeToString(key.sign(said)));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            put(zip, "manifest.json", said);
            put(zip, "signature.json", bytes(signature));
            put(zip, "supplies.json", alteredPart ? lines(List.of("{}")) : supplyPart);
            put(zip, "demands.json", demandPart);
            if (extraEntry != null) {
                put(zip, "strange.bin", extraEntry);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return new Made(out.toByteArray(), sha256(said));
    }

    private static void part(ArrayNode parts, String name, int rows, byte[] content) {
        parts.addObject()
                .put("name", name)
                .put("rows", rows)
                .put("bytes", content.length)
                .put("sha256", sha256(content));
    }

    private static byte[] lines(List<String> rows) {
        StringBuilder text = new StringBuilder();
        rows.forEach(row -> text.append(row).append('\n'));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }

    private static byte[] bytes(ObjectNode json) {
        try {
            return JSON.writeValueAsString(json).getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
