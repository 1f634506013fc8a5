package cn.reserve.library.offline;

import java.util.List;

/**
 * A small export, intact until a test alters its text. A and B are listed in the first record, A is revoked in the second, B long after the
 * day in the third; so B stands on the day, and the batch holds both.
 */
record ForgedFile(String about, List<String> entries) {
    private static final String TEXT_A = "{\"projectId\":\"a\",\"name\":\"电机更新\"}";
    private static final String TEXT_B = "{\"projectId\":\"b\",\"name\":\"锅炉更新\"}";
    private static final String EXPORTED = "\"exportedAt\":\"2026-10-01T00:00:00Z\"}";

    static final String ENTRY_A = entry("ea", "a", TEXT_A);
    static final String ENTRY_B = entry("eb", "b", TEXT_B);

    static ForgedFile ofDay() {
        return new ForgedFile(
                "{\"day\":\"2026-03-01\",\"before\":\"2026-03-01T16:00:00Z\"," + EXPORTED, List.of(ENTRY_B));
    }

    static ForgedFile ofBatch() {
        return new ForgedFile("{\"batch\":\"2026-001\",\"batchId\":\"x\"," + EXPORTED, List.of(ENTRY_A, ENTRY_B));
    }

    /** The file with other entries, its chain as it was. */
    String withEntries(String... others) {
        return new ForgedFile(about, List.of(others)).text();
    }

    String text() {
        String batch =
                "{\"batchId\":\"x\",\"number\":\"2026-001\",\"publishedAt\":\"2026-01-02T00:00:00Z\",\"entries\":["
                        + "{\"entryId\":\"ea\",\"projectId\":\"a\",\"hash\":\"" + ToldChain.sha256(TEXT_A) + "\"},"
                        + "{\"entryId\":\"eb\",\"projectId\":\"b\",\"hash\":\"" + ToldChain.sha256(TEXT_B) + "\"}]}";
        String revoked =
                "{\"entryId\":\"ea\",\"projectId\":\"a\",\"reason\":\"未按期开工\",\"at\":\"2026-02-01T00:00:00Z\"}";
        String later = "{\"entryId\":\"eb\",\"projectId\":\"b\",\"reason\":\"另行处理\",\"at\":\"2026-09-01T00:00:00Z\"}";
        String first = ToldChain.sha256(ToldChain.GENESIS + "\n" + batch);
        String second = ToldChain.sha256(first + "\n" + revoked);
        return "{\"format\":\"project-reserve-whitelist/1\",\"about\":" + about + ",\"records\":["
                + record(1, "BATCH", "x", "2026-01-02T00:00:00Z", batch, ToldChain.GENESIS) + ","
                + record(2, "REVOCATION", "ea", "2026-02-01T00:00:00Z", revoked, first) + ","
                + record(3, "REVOCATION", "eb", "2026-09-01T00:00:00Z", later, second)
                + "],\"entries\":[" + String.join(",", entries) + "]}";
    }

    private static String record(int position, String kind, String subject, String at, String content, String before) {
        return "{\"position\":" + position + ",\"kind\":\"" + kind + "\",\"subjectId\":\"" + subject + "\",\"at\":\""
                + at + "\",\"content\":" + quoted(content) + ",\"previousHash\":\"" + before + "\",\"hash\":\""
                + ToldChain.sha256(before + "\n" + content) + "\"}";
    }

    private static String entry(String id, String project, String content) {
        return "{\"entryId\":\"" + id + "\",\"projectId\":\"" + project
                + "\",\"batchId\":\"x\",\"batchNumber\":\"2026-001\",\"content\":" + quoted(content) + ",\"hash\":\""
                + ToldChain.sha256(content) + "\"}";
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\"", "\\\"") + "\"";
    }
}
