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
import java.util.HashMap;
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
 * published arrives, once, in order. {@code -Dfaults.kills=50 -Dfaults.publications=500} makes it as long as the bar asks.
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
                .untilAsserted(() -> assertThat(needsByProject().keySet())
                        .as("seed %d: every published project is a need", seed)
                        .containsAll(projects));
        assertThat(needsByProject().entrySet())
                .as("seed %d: one need for each project", seed)
                .filteredOn(entry -> projects.contains(entry.getKey()))
                .allSatisfy(entry -> assertThat(entry.getValue()).hasSize(1));
        keepsTheOrderOfAProject(projects);
    }

    /** Publication and revocation of the same project, with a kill in between: the need ends closed, never open again. */
    private void keepsTheOrderOfAProject(List<String> projects) {
        String project = projects.getFirst();
        city.as("commission-approver")
                .create(LIBRARY + "/whitelist/entries/" + project + "/revocation", Map.of("reason", "演练"))
                .expect(201);
        city.stack().kill(Part.FINANCING);
        city.stack().restart(Part.FINANCING);
        await().atMost(SETTLED).until(() -> "CLOSED".equals(stateOf(project)));
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

    private Map<String, List<String>> needsByProject() {
        Map<String, List<String>> needs = new HashMap<>();
        String cursor = "";
        do {
            JsonNode page = city.as("central-bank")
                    .get(FINANCING + "/needs?size=200&sort=-publishedAt" + cursor)
                    .expect(200)
                    .json();
            page.path("items")
                    .forEach(
                            need -> needs.computeIfAbsent(need.path("projectId").asText(), project -> new ArrayList<>())
                                    .add(need.path("id").asText()));
            cursor = page.path("nextCursor").isTextual()
                    ? "&cursor=" + page.path("nextCursor").asText()
                    : "";
        } while (!cursor.isEmpty());
        return needs;
    }

    private String stateOf(String project) {
        String need = needsByProject().getOrDefault(project, List.of("")).getFirst();
        return city.as("central-bank")
                .get(FINANCING + "/needs/" + need)
                .json()
                .path("state")
                .asText();
    }
}
