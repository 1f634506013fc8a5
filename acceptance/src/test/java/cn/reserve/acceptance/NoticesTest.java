package cn.reserve.acceptance;

import static cn.reserve.acceptance.City.FINANCING;
import static cn.reserve.acceptance.City.LIBRARY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.reserve.acceptance.City.Enterprise;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Notices through the gateway, and mails to the people whom the real realm names. */
@ExtendWith(RunningStack.class)
class NoticesTest {
    private static final String APPROVER = "commission-approver";

    private final City city;

    NoticesTest(City city) {
        this.city = city;
    }

    @Test
    void theApproverHearsOfABatchInTheAppAndByMail() throws Exception {
        Enterprise enterprise = city.enterprise("510302");
        String project = city.admitted(enterprise, "INDUSTRY", "bureau-economy");
        JsonNode known = news("").get();
        CompletableFuture<JsonNode> waiting =
                news("?wait=25&last=" + known.path("last") + "&unread=" + known.path("unread"));

        Answer batch = city.submittedBatch(List.of(project));

        assertThat(waiting.get(20, TimeUnit.SECONDS).path("last").asLong())
                .isGreaterThan(known.path("last").asLong());
        String page = "/whitelist/" + batch.id();
        assertThat(links(APPROVER)).contains(page);
        assertThat(links("commission-preparer")).doesNotContain(page);
        assertThat(links(enterprise.username()))
                .contains("/projects/" + project)
                .doesNotContain(page);
        comesByMail(APPROVER, page);
        theBankHearsByMailThatTheEnterpriseWithdrew(enterprise, city.published(batch), project);
    }

    /** Financing looks recipients up and sends by itself. */
    private void theBankHearsByMailThatTheEnterpriseWithdrew(Enterprise enterprise, Answer batch, String project) {
        assertThat(batch.state()).isEqualTo("PUBLISHED");
        Answer claim =
                city.claimed("bank-officer-a", city.need(project).path("id").asText());
        city.as(enterprise.username())
                .act(FINANCING + "/cases/" + claim.id() + "/withdrawal", claim.tag(), Map.of())
                .expect(200);
        comesByMail("bank-officer-a", "/cases/" + claim.id());
    }

    private void comesByMail(String username, String page) {
        String to = "To: <" + username + "@";
        await().atMost(Duration.ofSeconds(60))
                .until(() -> mails().anyMatch(mail -> mail.contains(to) && mail.contains(page)));
        assertThat(mails().filter(mail -> mail.contains(to) && mail.contains(page)))
                .hasSize(1);
    }

    private CompletableFuture<JsonNode> news(String query) {
        return CompletableFuture.supplyAsync(() -> city.as(APPROVER)
                .get(LIBRARY + "/notices/news" + query)
                .expect(200)
                .json());
    }

    private List<String> links(String username) {
        return city.as(username)
                .get(LIBRARY + "/notices?limit=100")
                .expect(200)
                .json()
                .path("items")
                .findValuesAsText("link");
    }

    private Stream<String> mails() {
        Path folder = city.stack().mails();
        if (!Files.isDirectory(folder)) {
            return Stream.empty();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".eml")).map(NoticesTest::read).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
