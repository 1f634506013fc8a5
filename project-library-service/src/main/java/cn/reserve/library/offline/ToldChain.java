package cn.reserve.library.offline;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What the records of a chain tell, read one after the other. */
final class ToldChain {
    static final String GENESIS = "0".repeat(64);

    /** Up to when records count for who stands on the list. */
    private final Instant end;

    private final Map<String, Batch> batches = new HashMap<>();
    private final Map<String, Listed> standing = new LinkedHashMap<>();
    private String head = GENESIS;
    private long records;

    ToldChain(Instant end) {
        this.end = end;
    }

    /** A published batch and its entries by project. */
    record Batch(String number, Map<String, Listed> entries) {}

    /**
     * An entry as its batch's record names it.
     *
     * @param entryId empty in records from before they named it
     */
    record Listed(String batchId, String batchNumber, String hash, Optional<String> entryId) {}

    /** What a record tells of; its content shows which. */
    private enum Kind {
        BATCH,
        REVOCATION;

        private static Kind of(Members told) {
            boolean batch = told.has("batchId") && told.has("publishedAt") && told.has("entries");
            boolean revocation = told.has("entryId") && told.has("projectId") && told.has("reason") && told.has("at");
            if (batch == revocation) {
                throw new IllegalArgumentException("neither a batch nor a revocation");
            }
            return batch ? BATCH : REVOCATION;
        }
    }

    /**
     * Reads the next record.
     *
     * @throws NotIntact when it does not follow, or its own words are not those of its content
     */
    void read(Object next) {
        long position = records + 1;
        try {
            Members record = Members.of(next);
            follow(record, position);
            Members told = Members.of(JsonText.read(record.text("content")));
            Kind kind = Kind.of(told);
            if (!record.text("kind").equals(kind.name())) {
                throw NotIntact.record(position, "its kind is not that of its content", "类别与内容不符");
            }
            switch (kind) {
                case BATCH -> batch(record, told);
                case REVOCATION -> revocation(record, told);
            }
        } catch (IllegalArgumentException unreadable) {
            throw NotIntact.record(position, "it cannot be read: " + unreadable.getMessage(), "无法识读");
        }
    }

    private void follow(Members record, long position) {
        if (record.whole("position") != position) {
            throw new NotIntact(
                    "record " + position + " is missing before record " + record.whole("position"),
                    "缺少第 " + position + " 条记录");
        }
        if (!record.text("previousHash").equals(head)) {
            throw NotIntact.record(position, "it does not follow the record before it", "与前一条记录不衔接");
        }
        if (!record.text("hash").equals(sha256(head + "\n" + record.text("content")))) {
            throw NotIntact.record(position, "its content does not have its hash", "内容与防篡改校验码不符");
        }
        records = position;
        head = record.text("hash");
    }

    private void batch(Members record, Members told) {
        String id = told.text("batchId");
        same(record, id, told.time("publishedAt"));
        String number = told.optionalText("number").orElse("");
        Map<String, Listed> entries = new LinkedHashMap<>();
        for (Object each : told.list("entries")) {
            Members entry = Members.of(each);
            Listed listed = new Listed(id, number, entry.text("hash"), entry.optionalText("entryId"));
            if (entries.put(entry.text("projectId"), listed) != null) {
                throw NotIntact.record(records, "it names a project twice", "同一项目出现两次");
            }
        }
        if (batches.put(id, new Batch(number, entries)) != null) {
            throw NotIntact.record(records, "it repeats an earlier batch", "重复了此前的批次");
        }
        if (told.time("publishedAt").isBefore(end)) {
            standing.putAll(entries);
        }
    }

    private void revocation(Members record, Members told) {
        same(record, told.text("entryId"), told.time("at"));
        if (told.time("at").isBefore(end)) {
            standing.remove(told.text("projectId"));
        }
    }

    private void same(Members record, String subject, Instant at) {
        if (!record.text("subjectId").equals(subject) || !record.time("at").equals(at)) {
            throw NotIntact.record(records, "it says another subject or time than its content", "对象或时间与内容不符");
        }
    }

    /** Who is on the list at the end, by project. */
    Map<String, Listed> standing() {
        return standing;
    }

    Optional<Batch> batch(String id) {
        return Optional.ofNullable(batches.get(id));
    }

    /** Hash of the last record. */
    String head() {
        return head;
    }

    long records() {
        return records;
    }

    static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException(absent);
        }
    }
}
