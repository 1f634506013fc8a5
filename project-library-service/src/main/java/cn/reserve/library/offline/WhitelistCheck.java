package cn.reserve.library.offline;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The check of one file. Stops at the first altered record, for nothing behind it can be relied on. */
final class WhitelistCheck {
    private static final String FORMAT = "project-reserve-whitelist/1";
    private static final String GENESIS = "0".repeat(64);

    private final Map<String, Object> file;
    /** What the chain tells: entries on the list at the end, by project, and every entry of every batch. */
    private final Map<String, String> standing = new LinkedHashMap<>();

    private final Map<String, Map<String, String>> batches = new HashMap<>();
    private String head = GENESIS;
    private long records;

    private WhitelistCheck(Map<String, Object> file) {
        this.file = file;
    }

    /**
     * What a check found.
     *
     * @param trouble the first thing that does not fit; empty when all is intact
     * @param head hash of the last record
     */
    record Finding(Optional<String> trouble, long records, int entries, String head) {}

    static Finding check(String text) {
        try {
            WhitelistCheck check = new WhitelistCheck(object(JsonText.read(text)));
            Optional<String> trouble = check.trouble();
            return new Finding(
                    trouble, check.records, list(member(check.file, "entries")).size(), check.head);
        } catch (IllegalArgumentException | ClassCastException unreadable) {
            return new Finding(Optional.of("the file cannot be read: " + unreadable.getMessage()), 0, 0, GENESIS);
        }
    }

    private Optional<String> trouble() {
        if (!FORMAT.equals(file.get("format"))) {
            return Optional.of("the file is not of format " + FORMAT);
        }
        Map<String, Object> about = object(member(file, "about"));
        Instant end = about.containsKey("before") ? Instant.parse(text(about, "before")) : Instant.MAX;
        for (Object each : list(member(file, "records"))) {
            Optional<String> trouble = record(object(each), end);
            if (trouble.isPresent()) {
                return trouble;
            }
        }
        Map<String, String> expected =
                about.containsKey("batchId") ? batches.getOrDefault(text(about, "batchId"), Map.of()) : standing;
        return entries(expected);
    }

    private Optional<String> record(Map<String, Object> record, Instant end) {
        long position = number(record, "position");
        String content = text(record, "content");
        if (position != records + 1) {
            return altered(position, "record " + (records + 1) + " is missing before it");
        }
        if (!text(record, "previousHash").equals(head)) {
            return altered(position, "it does not follow the record before it");
        }
        if (!text(record, "hash").equals(sha256(head + "\n" + content))) {
            return altered(position, "its content does not have its hash");
        }
        records = position;
        head = text(record, "hash");
        Map<String, Object> told = object(JsonText.read(content));
        return switch (text(record, "kind")) {
            case "BATCH" -> batch(record, told, end);
            case "REVOCATION" -> revocation(record, told, end);
            default -> Optional.empty();
        };
    }

    private Optional<String> batch(Map<String, Object> record, Map<String, Object> told, Instant end) {
        if (!text(told, "batchId").equals(text(record, "subjectId"))
                || !Instant.parse(text(told, "publishedAt")).equals(Instant.parse(text(record, "at")))) {
            return altered(records, "it says another batch or time than its content");
        }
        Map<String, String> hashes = new LinkedHashMap<>();
        for (Object each : list(member(told, "entries"))) {
            hashes.put(text(object(each), "projectId"), text(object(each), "hash"));
        }
        batches.put(text(told, "batchId"), hashes);
        if (Instant.parse(text(told, "publishedAt")).isBefore(end)) {
            standing.putAll(hashes);
        }
        return Optional.empty();
    }

    private Optional<String> revocation(Map<String, Object> record, Map<String, Object> told, Instant end) {
        if (!text(told, "entryId").equals(text(record, "subjectId"))
                || !Instant.parse(text(told, "at")).equals(Instant.parse(text(record, "at")))) {
            return altered(records, "it says another entry or time than its content");
        }
        if (Instant.parse(text(told, "at")).isBefore(end)) {
            standing.remove(text(told, "projectId"));
        }
        return Optional.empty();
    }

    private Optional<String> entries(Map<String, String> expected) {
        Set<String> seen = new HashSet<>();
        int place = 0;
        for (Object each : list(member(file, "entries"))) {
            place++;
            Map<String, Object> entry = object(each);
            String project = text(entry, "projectId");
            String name = "entry " + place + " (project " + project + ")";
            String content = text(entry, "content");
            if (!sha256(content).equals(text(entry, "hash"))
                    || !text(object(JsonText.read(content)), "projectId").equals(project)) {
                return Optional.of(name + " was altered: its text does not have its hash");
            }
            if (!text(entry, "hash").equals(expected.get(project))) {
                return Optional.of(name + " is not what the chain tells");
            }
            if (!seen.add(project)) {
                return Optional.of(name + " is there twice");
            }
        }
        return expected.keySet().stream()
                .filter(project -> !seen.contains(project))
                .findFirst()
                .map(project -> "the entry of project " + project + " is missing from the file");
    }

    private static Optional<String> altered(long position, String why) {
        return Optional.of("record " + position + " was altered: " + why);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> object(Object value) {
        return (Map<String, Object>) value;
    }

    @SuppressWarnings("unchecked")
    private static List<Object> list(Object value) {
        return (List<Object>) value;
    }

    private static Object member(Map<String, Object> from, String name) {
        Object value = from.get(name);
        if (value == null) {
            throw new IllegalArgumentException("no " + name);
        }
        return value;
    }

    private static String text(Map<String, Object> from, String name) {
        if (from.get(name) instanceof String value) {
            return value;
        }
        throw new IllegalArgumentException("no text " + name);
    }

    private static long number(Map<String, Object> from, String name) {
        if (from.get(name) instanceof BigDecimal value) {
            return value.longValueExact();
        }
        throw new IllegalArgumentException("no number " + name);
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException(absent);
        }
    }
}
