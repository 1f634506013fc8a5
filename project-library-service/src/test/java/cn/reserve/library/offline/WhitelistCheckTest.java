package cn.reserve.library.offline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WhitelistCheckTest {
    @TempDir
    Path folder;

    @Test
    void findsAnIntactFileIntact() {
        WhitelistCheck.Finding day = WhitelistCheck.check(ForgedFile.ofDay().text());
        WhitelistCheck.Finding batch = WhitelistCheck.check(ForgedFile.ofBatch().text());

        assertThat(day.trouble()).isEmpty();
        assertThat(day.records()).isEqualTo(3);
        assertThat(day.entries()).isEqualTo(1);
        assertThat(day.about()).contains("2026-03-01");
        assertThat(batch.trouble()).isEmpty();
        assertThat(batch.entries()).isEqualTo(2);
        assertThat(batch.about()).contains("2026-001");
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            未按期开工                           | 按期开工                         | record 2 was altered
            "position":2                         | "position":3                     | record 2 is missing
            "at":"2026-01-02T00:00:00Z"          | "at":"2026-01-03T00:00:00Z"      | record 1 was altered: it says another subject or time
            "kind":"REVOCATION"                  | "kind":"NOTE"                    | record 2 was altered: its kind
            "kind":"BATCH"                       | "kind":"X"                       | record 1 was altered: its kind
            "kind":"BATCH"                       | "kind":"REVOCATION"              | record 1 was altered: its kind
            "position":1,                        | "position":1.5,                  | record 1 was altered: it cannot be read
            "position":1,                        | "position":1e999999999,          | record 1 was altered: it cannot be read
            "position":1,                        | "position":"1",                  | record 1 was altered: it cannot be read
            "at":"2026-01-02T00:00:00Z"          | "at":"x"                         | record 1 was altered: it cannot be read
            "subjectId":"x"                      | "subjectId":null                 | record 1 was altered: it cannot be read
            锅炉                                 | 电炉                             | entry 1 was altered
            "entryId":"eb"                       | "entryId":"ea"                   | entry 1 was altered: it says another batch
            "batchId":"x","batchNumber"          | "batchId":"y","batchNumber"      | entry 1 was altered: it says another batch
            "batchNumber":"2026-001"             | "batchNumber":"2026-002"         | entry 1 was altered: it says another batch
            "batchNumber":"2026-001"             | "batchNumber":7                  | entry 1 was altered: it cannot be read
            "before":"2026-03-01T16:00:00Z"      | "before":"2026-01-31T16:00:00Z"  | not the end of its day 2026-03-01
            "day":"2026-03-01"                   | "day":"2026-03-02"               | not the end of its day 2026-03-02
            "day":"2026-03-01"                   | "day":"soon"                     | cannot be read
            "day":"2026-03-01",                  | `"day":"2026-03-01","batchId":"x",` | either which batch or which day
            "day":"2026-03-01",                  | ``                               | either which batch or which day
            """)
    void namesWhatWasAltered(String part, String by, String message) {
        assertThat(trouble(ForgedFile.ofDay().text().replaceFirst(java.util.regex.Pattern.quote(part), by)))
                .contains(message);
    }

    @Test
    void namesAnExtraAMissingAndADoubledEntry() {
        ForgedFile file = ForgedFile.ofDay();

        assertThat(trouble(file.withEntries(ForgedFile.ENTRY_A, ForgedFile.ENTRY_B)))
                .contains("entry 1 (project a) is not what the chain tells");
        assertThat(trouble(file.withEntries())).contains("project b is missing");
        assertThat(trouble(file.withEntries(ForgedFile.ENTRY_B, ForgedFile.ENTRY_B)))
                .contains("entry 2 is there twice");
    }

    @Test
    void doesNotTakeARevokedEntryBackWithTheRevocationRelabelled() {
        String forged = ForgedFile.ofDay()
                .withEntries(ForgedFile.ENTRY_A, ForgedFile.ENTRY_B)
                .replaceFirst("\"kind\":\"REVOCATION\"", "\"kind\":\"NOTE\"");

        assertThat(trouble(forged)).contains("record 2 was altered: its kind");
    }

    @Test
    void doesNotTakeABatchForNoneWithItsEntriesDropped() {
        String forged = ForgedFile.ofDay().withEntries().replaceFirst("\"kind\":\"BATCH\"", "\"kind\":\"X\"");

        assertThat(trouble(forged)).contains("record 1 was altered: its kind");
    }

    @Test
    void refusesABatchThatTheChainDoesNotTellOf() {
        String file = ForgedFile.ofBatch().text();

        assertThat(trouble(file.replaceFirst("\"batchId\":\"x\"", "\"batchId\":\"z\"")))
                .contains("no such batch");
        assertThat(trouble(file.replaceFirst("\"batch\":\"2026-001\"", "\"batch\":\"2026-009\"")))
                .contains("knows the batch as 2026-001");
        assertThat(trouble(ForgedFile.ofBatch().withEntries().replaceFirst("\"batchId\":\"x\"", "\"batchId\":\"z\"")))
                .contains("no such batch");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "{\"a\":1,}",
                "{\"format\":\"x\"}",
                "null",
                "{\"a\":\"\\u12",
                "1e",
                "{\"a\":\"\\u+123\"}"
            })
    void saysWhatCannotBeRead(String text) {
        assertThat(WhitelistCheck.check(text).trouble()).isPresent();
    }

    @Test
    void readsJsonThatIsNeitherDeepNorWide() {
        assertThat(JsonText.read(" {\"a\" : [1, -2.50, true, null, \"\\u4e2d\\n\\\"\"]} ")
                        .toString())
                .isEqualTo("{a=[1, -2.50, true, Optional.empty, 中\n\"]}");
        assertThatThrownBy(() -> JsonText.read("{\"a\":1,\"a\":2}")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> JsonText.read("[".repeat(1_000_000))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> JsonText.read("9".repeat(1_000_000))).isInstanceOf(IllegalArgumentException.class);
        assertThat(trouble(ForgedFile.ofDay()
                        .text()
                        .replaceFirst("\"records\":\\[", "\"records\":[" + "[".repeat(100_000))))
                .contains("cannot be read");
    }

    @Test
    void answersLikeACommand() throws IOException {
        Path intact = Files.writeString(
                folder.resolve("intact.json"), ForgedFile.ofDay().text());
        Path altered = Files.writeString(
                folder.resolve("altered.json"), ForgedFile.ofDay().text().replace("锅炉", "电炉"));

        assertThat(said(intact.toString())).contains("0\n", "consistent up to record 3; end not checked", "末尾未核对");
        assertThat(said(intact.toString())).doesNotContain("intact · 校验通过");
        assertThat(CheckWhitelist.run(intact.toString(), "0".repeat(64))).isEqualTo(1);
        assertThat(CheckWhitelist.run(altered.toString())).isEqualTo(1);
        assertThat(CheckWhitelist.run(folder.resolve("none.json").toString())).isEqualTo(2);
        assertThat(CheckWhitelist.run()).isEqualTo(2);
    }

    @Test
    void judgesTheHashBeforeItSaysAnything() throws IOException {
        Path intact = Files.writeString(
                folder.resolve("whole.json"), ForgedFile.ofDay().text());
        String head = WhitelistCheck.check(ForgedFile.ofDay().text()).head();

        assertThat(said(intact.toString(), head)).contains("0\n", "intact · 校验通过");
        assertThat(said(intact.toString(), "0".repeat(64)))
                .contains("1\n", "NOT INTACT")
                .doesNotContain("intact · 校验通过", "consistent");
    }

    @Test
    void doesNotTakeAShortenedChainForAWholeOne() throws IOException {
        String whole = ForgedFile.ofDay().text();
        String shortened = whole.replaceFirst("(?s),\\{\"position\":3.*?\\}\\],\"entries\"", "],\"entries\"");
        Path file = Files.writeString(folder.resolve("short.json"), shortened);

        assertThat(shortened).isNotEqualTo(whole);
        assertThat(said(file.toString())).contains("consistent up to record 2; end not checked");
        assertThat(said(file.toString(), WhitelistCheck.check(whole).head())).contains("1\n", "NOT INTACT");
    }

    @Test
    void doesNotSpeakOfTheEndOfADayThatWasNotOver() {
        String end = "2026-03-01T16:00:00Z";
        String exported = "2026-10-01T00:00:00Z";
        String atNoon = "2026-03-01T04:00:00Z";
        String file = ForgedFile.ofDay().text();

        String ofNoon = file.replace(end, atNoon).replace(exported, atNoon);
        assertThat(WhitelistCheck.check(ofNoon).trouble()).isEmpty();
        assertThat(WhitelistCheck.check(ofNoon).about())
                .contains("当日尚未结束", atNoon)
                .doesNotContain("日终");
        String older = file.replace(exported, atNoon);
        assertThat(WhitelistCheck.check(older).trouble()).isEmpty();
        assertThat(WhitelistCheck.check(older).about()).doesNotContain("日终");
        assertThat(trouble(file.replace(end, atNoon))).contains("not the end of its day");
        assertThat(trouble(file.replace(exported, "2026-02-01T00:00:00Z"))).contains("a day that was to come");
    }

    /** What the command answers: its number, then what it prints. */
    private static String said(String... arguments) {
        PrintStream out = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            return CheckWhitelist.run(arguments) + "\n" + printed.toString(StandardCharsets.UTF_8);
        } finally {
            System.setOut(out);
        }
    }

    private static String trouble(String file) {
        return WhitelistCheck.check(file).trouble().orElse("intact");
    }
}
