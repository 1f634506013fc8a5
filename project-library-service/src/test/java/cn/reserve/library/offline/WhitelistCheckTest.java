package cn.reserve.library.offline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WhitelistCheckTest {
    private static final String ZERO = "0".repeat(64);
    private static final String TEXT_A = "{\"projectId\":\"a\",\"name\":\"电机更新\"}";
    private static final String TEXT_B = "{\"projectId\":\"b\",\"name\":\"锅炉更新\"}";

    @TempDir
    Path folder;

    @Test
    void findsAnIntactFileIntact() {
        WhitelistCheck.Finding finding = WhitelistCheck.check(file());

        assertThat(finding.trouble()).isEmpty();
        assertThat(finding.records()).isEqualTo(3);
        assertThat(finding.entries()).isEqualTo(1);
    }

    @Test
    void namesTheFirstAlteredRecord() {
        assertThat(trouble(file().replace("未按期开工", "按期开工"))).contains("record 2 was altered");
        assertThat(trouble(file().replace("\"position\":2", "\"position\":3"))).contains("record 2 is missing");
        assertThat(trouble(file().replaceFirst("\"at\":\"2026-01-02T00:00:00Z\"", "\"at\":\"2026-01-03T00:00:00Z\"")))
                .contains("record 1 was altered", "time");
    }

    @Test
    void namesAnAlteredAnExtraAndAMissingEntry() {
        assertThat(trouble(file().replace("锅炉", "电炉"))).contains("entry 1", "altered");
        assertThat(trouble(file().replace(
                                "\"entries\":[{\"entryId\":\"eb\"",
                                "\"entries\":[" + entry("ea", "a", TEXT_A) + ",{\"entryId\":\"eb\"")))
                .contains("entry 1 (project a) is not what the chain tells");
        assertThat(trouble(file().replace(entry("eb", "b", TEXT_B), ""))).contains("project b is missing");
    }

    @Test
    void saysWhatCannotBeRead() {
        for (String text :
                new String[] {"", "{", "[]", "{\"a\":1,}", "{\"format\":\"x\"}", "null", "{\"a\":\"\\u12", "1e"}) {
            assertThat(WhitelistCheck.check(text).trouble()).as(text).isPresent();
        }
    }

    @Test
    void readsJson() {
        assertThat(JsonText.read(" {\"a\" : [1, -2.50, true, null, \"\\u4e2d\\n\\\"\"]} ")
                        .toString())
                .isEqualTo("{a=[1, -2.50, true, Optional.empty, 中\n\"]}");
        assertThatThrownBy(() -> JsonText.read("{\"a\":1,\"a\":2}")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void answersLikeACommand() throws IOException {
        Path intact = Files.writeString(folder.resolve("intact.json"), file());
        Path altered = Files.writeString(folder.resolve("altered.json"), file().replace("锅炉", "电炉"));

        assertThat(CheckWhitelist.run(intact.toString())).isZero();
        assertThat(CheckWhitelist.run(intact.toString(), ZERO)).isEqualTo(1);
        assertThat(CheckWhitelist.run(altered.toString())).isEqualTo(1);
        assertThat(CheckWhitelist.run(folder.resolve("none.json").toString())).isEqualTo(2);
        assertThat(CheckWhitelist.run()).isEqualTo(2);
    }

    private static String trouble(String file) {
        Optional<String> trouble = WhitelistCheck.check(file).trouble();
        return trouble.orElse("intact");
    }

    /** A and B listed in the first record, A revoked in the second, C revoked long after the day; so B stands. */
    private static String file() {
        String batch =
                "{\"batchId\":\"x\",\"publishedAt\":\"2026-01-02T00:00:00Z\",\"entries\":[{\"projectId\":\"a\",\"hash\":\""
                        + sha256(TEXT_A) + "\"},{\"projectId\":\"b\",\"hash\":\"" + sha256(TEXT_B) + "\"}]}";
        String revoked =
                "{\"entryId\":\"ea\",\"projectId\":\"a\",\"reason\":\"未按期开工\",\"at\":\"2026-02-01T00:00:00Z\"}";
        String later = "{\"entryId\":\"eb\",\"projectId\":\"b\",\"reason\":\"另行处理\",\"at\":\"2026-09-01T00:00:00Z\"}";
        String first = sha256(ZERO + "\n" + batch);
        String second = sha256(first + "\n" + revoked);
        return "{\"format\":\"project-reserve-whitelist/1\",\"about\":{\"day\":\"2026-03-01\",\"before\":\"2026-03-01T16:00:00Z\"},"
                + "\"records\":["
                + record(1, "BATCH", "x", "2026-01-02T00:00:00Z", batch, ZERO) + ","
                + record(2, "REVOCATION", "ea", "2026-02-01T00:00:00Z", revoked, first) + ","
                + record(3, "REVOCATION", "eb", "2026-09-01T00:00:00Z", later, second)
                + "],\"entries\":[" + entry("eb", "b", TEXT_B) + "]}";
    }

    private static String record(int position, String kind, String subject, String at, String content, String before) {
        return "{\"position\":" + position + ",\"kind\":\"" + kind + "\",\"subjectId\":\"" + subject + "\",\"at\":\""
                + at
                + "\",\"content\":" + quoted(content) + ",\"previousHash\":\"" + before + "\",\"hash\":\""
                + sha256(before + "\n" + content) + "\"}";
    }

    private static String entry(String id, String project, String content) {
        return "{\"entryId\":\"" + id + "\",\"projectId\":\"" + project + "\",\"batchId\":\"x\",\"content\":"
                + quoted(content) + ",\"hash\":\"" + sha256(content) + "\"}";
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\"", "\\\"") + "\"";
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException(absent);
        }
    }
}
