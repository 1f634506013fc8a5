package cn.reserve.acceptance;

import static cn.reserve.acceptance.City.FINANCING;
import static cn.reserve.acceptance.City.LIBRARY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.reserve.acceptance.City.Enterprise;
import cn.reserve.localstack.Part;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The library or the financing process is killed at random moments while the whitelist is published at a steady rate: what was
 * published is told once and arrives, in order. {@code -Dfaults.kills=50 -Dfaults.publications=500} makes it as long as the bar asks.
 */
@Tag("slow")
@ExtendWith(RunningStack.class)
class FaultsTest {
    private static final int KILLS = Integer.getInteger("faults.kills", 4);
    private static final int BATCHES_PER_KILL = Integer.getInteger("faults.publications", 2 * KILLS) / KILLS;
    private static final Duration SETTLED = Duration.ofSeconds(60);

    private final City city;

    FaultsTest(City city) {
        this.city = city;
    }

    @Test
    void losesNothingAndDoublesNothingWhenAServiceIsKilled() {
        long seed = Long.getLong("faults.seed", System.nanoTime());
        Random random = new Random(seed);
        long before = head();
        Enterprise enterprise = city.enterprise("510302");
        List<String> projects = new ArrayList<>();
        for (int i = 0; i < KILLS * BATCHES_PER_KILL; i++) {
            projects.add(city.admitted(enterprise, "INDUSTRY", "bureau-economy"));
        }
        for (int kill = 0; kill < KILLS; kill++) {
            List<String> wave = projects.subList(kill * BATCHES_PER_KILL, (kill + 1) * BATCHES_PER_KILL);
            Part victim = kill % 2 == 0 ? Part.LIBRARY : Part.FINANCING;
            publishWhileKilling(wave, victim, random.nextInt(400));
        }

        await().atMost(SETTLED)
                .untilAsserted(() -> assertThat(needs(projects))
                        .as("seed %d: every published project is a need", seed)
                        .extracting(need -> need.path("projectId").asText())
                        .containsAll(projects));
        assertThat(told(before).stream()
                        .filter(event -> projects.contains(projectOf(event)))
                        .map(event -> projectOf(event) + " "
                                + event.path("data").path("batch").path("id").asText()))
                .as("seed %d: one event for each project and batch, however often a publication was tried", seed)
                .hasSameSizeAs(projects)
                .doesNotHaveDuplicates();
        assertThat(needs(projects))
                .as("seed %d: one need for each project, written once", seed)
                .hasSameSizeAs(projects)
                .allSatisfy(need -> assertThat(need.path("version").asLong()).isZero());
        keepsTheOrderOfAProject(projects.getFirst());
    }

    /** Nothing can have been consumed before the kill: the revocation waits, and finds the need that is older than it. */
    private void keepsTheOrderOfAProject(String project) {
        city.stack().kill(Part.FINANCING);
        city.as("commission-approver")
                .create(LIBRARY + "/whitelist/entries/" + project + "/revocation", Map.of("reason", "演练"))
                .expect(201);
        city.stack().restart(Part.FINANCING);

        await().atMost(SETTLED).until(() -> "CLOSED".equals(stateOf(project)));
        assertThat(needs(List.of(project)))
                .singleElement()
                .satisfies(need -> assertThat(need.path("version").asLong()).isEqualTo(1));
    }

    private void publishWhileKilling(List<String> projects, Part victim, int afterMillis) {
        List<Answer> batches = projects.stream()
                .map(project -> city.submittedBatch(List.of(project)))
                .toList();
        CompletableFuture<Void> killed = CompletableFuture.runAsync(
                () -> {
                    city.stack().kill(victim);
                    city.stack().restart(victim);
                },
                CompletableFuture.delayedExecutor(afterMillis, TimeUnit.MILLISECONDS));
        batches.forEach(this::publishedInTheEnd);
        killed.join();
        batches.forEach(this::publishedInTheEnd);
    }

    /** As a person would: look where the batch stands, take the next step, again after an error. */
    private void publishedInTheEnd(Answer batch) {
        String path = LIBRARY + "/whitelist/batches/" + batch.id();
        Api approver = city.as("commission-approver");
        await().atMost(SETTLED).pollInterval(Duration.ofMillis(100)).until(() -> nextStep(approver, path));
    }

    private static boolean nextStep(Api approver, String path) {
        try {
            Answer now = approver.get(path);
            if (now.status() != 200) {
                return false;
            }
            switch (now.state()) {
                case "SUBMITTED" -> approver.act(path + "/approval", now.tag(), null);
                case "APPROVED" -> approver.act(path + "/publication", now.tag(), null);
                default -> {}
            }
            return "PUBLISHED".equals(now.state());
        } catch (Api.NoAnswer cut) {
            return false;
        }
    }

    private List<JsonNode> needs(List<String> projects) {
        List<JsonNode> needs = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = city.as("central-bank")
                    .get(FINANCING + "/needs?size=200&sort=-publishedAt" + cursor)
                    .expect(200)
                    .json();
            page.path("items").forEach(needs::add);
            cursor = page.path("nextCursor").isTextual()
                    ? "&cursor=" + page.path("nextCursor").asText()
                    : "";
        } while (!cursor.isEmpty());
        needs.removeIf(need -> !projects.contains(need.path("projectId").asText()));
        return needs;
    }

    private static String projectOf(JsonNode event) {
        return event.path("data").path("projectId").asText();
    }

    private long head() {
        return feedPage(0).path("head").asLong();
    }

    /** What the library told of its whitelist after a position, read as financing reads it. */
    private List<JsonNode> told(long after) {
        List<JsonNode> events = new ArrayList<>();
        JsonNode page = feedPage(after);
        while (!page.path("events").isEmpty()) {
            page.path("events").forEach(events::add);
            page = feedPage(page.path("next").asLong());
        }
        return events;
    }

    private JsonNode feedPage(long after) {
        return city.withToken(city.people().serviceToken(Part.FINANCING))
                .get(LIBRARY + "/feed?limit=2000&wait=0&type=library.project-whitelisted&after=" + after)
                .expect(200)
                .json();
    }

    private String stateOf(String project) {
        return needs(List.of(project)).stream()
                .map(need -> need.path("state").asText())
                .findAny()
                .orElse("");
    }
}
