package cn.reserve.platformtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import cn.reserve.platform.export.ExportRun;
import cn.reserve.platform.export.ExportRuns;
import cn.reserve.platform.export.ExportState;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class ExportTest {
    /** Far more than the buffers between the two ends hold. */
    private static final int MANY = 400_000;

    /** Takes far longer to write than the second after which the service looks whether it is still wanted. */
    private static final int ENDLESS = 3_000_000;

    @Inject
    ExportRuns runs;

    @Inject
    Rows rows;

    @TestHTTPResource
    @SuppressWarnings("NullAway.Init")
    URI base;

    private final HttpClient client = HttpClient.newHttpClient();
    private final UUID id = UUID.randomUUID();
    private final TestPerson person = TestPerson.withRoles("enterprise");

    @Test
    void writesAWorkbookInTheAskedLanguage() throws Exception {
        HttpResponse<byte[]> answer =
                client.send(request("from=1&to=3&language=en&download=" + id), BodyHandlers.ofByteArray());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
                .matches("attachment; filename=\"numbers-\\d{4}-\\d{2}-\\d{2}.xlsx\"");
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(answer.body()))) {
            List<Row> rows = workbook.getFirstSheet().read();
            assertThat(rows).hasSize(4);
            assertThat(rows.get(0).getCellText(1)).isEqualTo("Odd");
            assertThat(rows.get(1).getCellText(1)).isEqualTo("Yes");
            assertThat(rows.get(2).getCellText(1)).isEqualTo("No");
            assertThat(rows.get(3).getCellText(3)).startsWith("=字");
            assertThat(rows.get(3).getCell(3).getFormula()).isNull();
        }
        ExportRun run = run();
        assertThat(run.state()).isEqualTo(ExportState.DONE);
        assertThat(run.written()).isEqualTo(3);
        assertThat(run.expected()).isEqualTo(3);
    }

    @Test
    void writesCsv() throws Exception {
        HttpResponse<String> answer =
                client.send(request("from=1&to=2&format=CSV"), BodyHandlers.ofString(StandardCharsets.UTF_8));

        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/csv; charset=UTF-8");
        assertThat(answer.body()).startsWith("\uFEFF数,单数,倒数,文字\r\n1,是,60,'=字").endsWith("2\r\n");
    }

    @Test
    void onlyOneAtATimeForEachPerson() throws Exception {
        HttpResponse<InputStream> first = begin("from=1&format=CSV&to=" + MANY + "&download=" + id);
        try (InputStream reading = first.body()) {
            assertThat(reading.readNBytes(100)).hasSize(100);
            UUID second = UUID.randomUUID();

            HttpResponse<String> refused =
                    client.send(request("from=1&to=2&download=" + second), BodyHandlers.ofString());

            assertThat(refused.statusCode()).isEqualTo(429);
            assertThat(refused.body()).contains("export.one-at-a-time");
            assertThat(refused.headers().firstValue("Retry-After")).isPresent();
            assertThat(runs.of(second, person.subject()).orElseThrow().state()).isEqualTo(ExportState.REFUSED);
            assertThat(run().state()).isEqualTo(ExportState.RUNNING);
            assertThat(run().expected()).isEqualTo(MANY);
            HttpResponse<byte[]> somebodyElse =
                    client.send(request("from=1&to=2", TestPerson.withRoles("enterprise")), BodyHandlers.ofByteArray());
            assertThat(somebodyElse.statusCode()).isEqualTo(200);
            reading.transferTo(OutputStream.nullOutputStream());
        }
        assertThat(run().state()).isEqualTo(ExportState.DONE);
        assertThat(run().written()).isEqualTo(MANY);
        // Whoever has read the whole file may begin the next one at once.
        assertThat(client.send(request("from=1&to=2"), BodyHandlers.ofByteArray())
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void aRunningOneIsFoundAgainByItsPerson() throws Exception {
        assertThat(runs.running(person.subject())).isEmpty();
        HttpResponse<InputStream> answer = begin("from=1&to=" + ENDLESS + "&format=CSV&download=" + id);
        try (InputStream reading = answer.body()) {
            assertThat(reading.readNBytes(100)).hasSize(100);

            HttpResponse<String> mine = client.send(address("/api/toy/exports", person), BodyHandlers.ofString());
            HttpResponse<String> others = client.send(
                    address("/api/toy/exports", TestPerson.withRoles("enterprise")), BodyHandlers.ofString());

            assertThat(mine.body())
                    .contains(id.toString(), "\"title\":{\"zh\":\"数字\",\"en\":\"Numbers\"}", "\"state\":\"RUNNING\"");
            assertThat(others.body()).isEqualTo("[]");
            runs.cancel(id, person.subject());
            assertThat(runs.running(person.subject())).isEmpty();
            assertThatThrownBy(reading::readAllBytes).isInstanceOf(IOException.class);
        }
        HttpResponse<String> wrongRole =
                client.send(address("/api/toy/exports", TestPerson.withRoles("feed-reader")), BodyHandlers.ofString());
        assertThat(wrongRole.statusCode()).isEqualTo(403);
    }

    @Test
    void oneThatIsAskedForByItsIdIsNoErrorBeforeItIsKnown() throws Exception {
        assertThat(foundBy(person)).isEqualTo("[]");
        client.send(request("from=1&to=2&download=" + id), BodyHandlers.ofByteArray());

        assertThat(foundBy(person)).contains(id.toString(), "\"state\":\"DONE\"");
        assertThat(foundBy(TestPerson.withRoles("enterprise"))).isEqualTo("[]");
        assertThat(client.send(address("/api/toy/exports", person), BodyHandlers.ofString())
                        .body())
                .isEqualTo("[]");
    }

    private String foundBy(TestPerson somebody) throws Exception {
        HttpResponse<String> answer =
                client.send(address("/api/toy/exports?id=" + id, somebody), BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    @Test
    void noMoreThanAFewBeginAtOnce() throws Exception {
        Map<UUID, TestPerson> people = new LinkedHashMap<>();
        for (int i = 0; i < 10; i++) {
            people.put(UUID.randomUUID(), TestPerson.withRoles("enterprise"));
        }
        List<CompletableFuture<HttpResponse<InputStream>>> asked = people.entrySet().stream()
                .map(each -> client.sendAsync(
                        request("from=1&format=CSV&to=" + MANY + "&download=" + each.getKey(), each.getValue()),
                        BodyHandlers.ofInputStream()))
                .toList();
        try {
            List<Integer> statuses = asked.stream()
                    .map(answer -> answer.join().statusCode())
                    .sorted()
                    .toList();

            assertThat(statuses).containsExactly(200, 200, 200, 200, 200, 200, 429, 429, 429, 429);
            assertThat(people.entrySet())
                    .filteredOn(each -> runs.of(each.getKey(), each.getValue().subject())
                                    .orElseThrow()
                                    .state()
                            == ExportState.TOO_MANY)
                    .hasSize(4);
        } finally {
            people.forEach((download, who) -> runs.cancel(download, who.subject()));
            asked.forEach(answer -> answer.thenAccept(ExportTest::leave));
        }
    }

    @Test
    void whatIsOlderThanADayIsForgottenForEverybody() throws Exception {
        UUID old = UUID.randomUUID();
        UUID younger = UUID.randomUUID();
        for (UUID each : List.of(old, younger)) {
            rows.execute("insert into export_run (id, subject, list, format, state, started_at, seen_at)"
                    + " values ('" + each + "', 'somebody else', 'numbers', 'CSV', 'REFUSED', now(), now() - interval '"
                    + (each.equals(old) ? "25" : "23") + " hours')");
        }

        client.send(request("from=1&to=2"), BodyHandlers.ofByteArray());

        assertThat(runs.of(old, "somebody else")).isEmpty();
        assertThat(runs.of(younger, "somebody else")).isPresent();
    }

    @Test
    void whatIsCancelledBreaksOff() throws Exception {
        HttpResponse<InputStream> answer = begin("from=1&to=" + ENDLESS + "&format=CSV&download=" + id);
        try (InputStream reading = answer.body()) {
            assertThat(reading.readNBytes(100)).hasSize(100);
            assertThat(runs.cancel(id, "somebody else")).isFalse();
            assertThat(run().state()).isEqualTo(ExportState.RUNNING);

            assertThat(runs.cancel(id, person.subject())).isTrue();

            assertThatThrownBy(reading::readAllBytes).isInstanceOf(IOException.class);
        }
        assertThat(run().state()).isEqualTo(ExportState.CANCELLED);
    }

    @Test
    void whatFailsBreaksOffAndSaysSo() throws Exception {
        HttpResponse<InputStream> answer = begin("from=-20000&to=0&format=CSV&download=" + id);
        try (InputStream reading = answer.body()) {
            assertThatThrownBy(reading::readAllBytes).isInstanceOf(IOException.class);
        }
        await().untilAsserted(() -> assertThat(run().state()).isEqualTo(ExportState.FAILED));
    }

    @Test
    void anIdIsUsedOnce() throws Exception {
        String query = "from=1&to=2&download=" + id;
        assertThat(client.send(request(query), BodyHandlers.ofByteArray()).statusCode())
                .isEqualTo(200);

        HttpResponse<String> again = client.send(request(query), BodyHandlers.ofString());

        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.body()).contains("export.id-used");
        assertThat(client.send(request("download=nonsense"), BodyHandlers.ofString())
                        .body())
                .contains("type-uuid");
        assertThat(client.send(request("format=PDF"), BodyHandlers.ofString()).statusCode())
                .isEqualTo(400);
        assertThat(client.send(request("language=fr"), BodyHandlers.ofString()).statusCode())
                .isEqualTo(400);
    }

    @Test
    void anExportIsItsOwnPersonsBusiness() throws Exception {
        client.send(request("from=1&to=2&download=" + id), BodyHandlers.ofByteArray());

        assertThat(runs.of(id, "somebody else")).isEmpty();
        assertThat(runs.of(UUID.randomUUID(), person.subject())).isEmpty();
    }

    private static void leave(HttpResponse<InputStream> answer) {
        try {
            answer.body().close();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private HttpResponse<InputStream> begin(String query) throws Exception {
        HttpResponse<InputStream> answer = client.send(request(query), BodyHandlers.ofInputStream());
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer;
    }

    private ExportRun run() {
        return runs.of(id, person.subject()).orElseThrow();
    }

    private HttpRequest request(String query) {
        return request(query, person);
    }

    private HttpRequest request(String query, TestPerson who) {
        return address("/api/toy/numbers/export?" + query, who);
    }

    private HttpRequest address(String address, TestPerson who) {
        return HttpRequest.newBuilder(base.resolve(address))
                .header("Authorization", "Bearer " + TestTokens.of(who))
                .build();
    }
}
