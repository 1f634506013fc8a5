package cn.reserve.library.contact;

import static cn.reserve.library.Fixture.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

import cn.reserve.library.Fixture;
import cn.reserve.platformtest.PostgresForTests;
import cn.reserve.platformtest.TestTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.config.Config;
import org.junit.jupiter.api.Test;

/** The one migration that takes names out of stored events, run by the owner over events as earlier versions wrote them. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class FeedWithoutContactTest {
    private static final String MIGRATION = "/cn/reserve/library/contact/V045__feed_without_contact.sql";
    private static final String STORE = """
            insert into feed_event (position, id, type, subject, occurred_at, data)
            values (nextval('feed_event_position'), uuidv7(), '%s', '%s', now(), '%s')""";

    private final String project = UUID.randomUUID().toString();

    @Inject
    Config config;

    @Test
    void takesNamesAndTelephonesOutAndLeavesEverythingElse() throws Exception {
        eventsOfBefore();

        run("DB_OWNER", migration());

        List<Map<String, Object>> events = events();
        assertThat(events).hasSize(3);
        assertThat(events.toString()).doesNotContain("王建国", "0813-2200000", "contact");
        assertThat(events.getFirst())
                .containsEntry("enterprise", Map.of("uscc", "91510300MA6200001X", "sizeClass", "SMALL"))
                .containsEntry("name", "更新改造");
        assertThat(events.getFirst().get("totalInvestment"))
                .isInstanceOfSatisfying(
                        Number.class, amount -> assertThat(amount.doubleValue()).isEqualTo(20_000_000));
        assertThat(events.getLast()).containsEntry("consent", Map.of("given", true, "until", "2099-12-31"));
    }

    @Test
    void leavesOneEntryThatTheAuditTrailsChainTakes() throws Exception {
        Fixture.verifiedEnterprise();
        run("DB_OWNER", migration());
        int before = entries().size();
        eventsOfBefore();

        run("DB_OWNER", migration());
        run("DB_OWNER", migration());

        assertThat(entries()).hasSize(before + 1);
        assertThat(entries().getFirst())
                .containsEntry("action", "feed.contact-redacted")
                .containsEntry("person", "service:project-library-service")
                .containsEntry("after", Map.of("events", 2));
        intact();
        Fixture.verifiedEnterprise();
        intact();
    }

    @Test
    void leavesTheFeedClosedToTheServicesOwnLogin() throws Exception {
        eventsOfBefore();
        run("DB_OWNER", migration());

        for (String change : List.of(
                "update feed_event set data = '{}' where subject = '" + project + "'",
                "delete from feed_event where subject = '" + project + "'",
                "truncate feed_event")) {
            assertThatThrownBy(() -> run("DB", change))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("permission denied");
        }
        assertThatThrownBy(() -> run("DB", migration()))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("permission denied");
    }

    private void eventsOfBefore() throws SQLException {
        String borrower = "\"uscc\":\"91510300MA6200001X\",\"sizeClass\":\"SMALL\"";
        run(
                "DB",
                STORE.formatted(
                        "library.project-whitelisted",
                        project,
                        "{\"name\":\"更新改造\",\"enterprise\":{" + borrower
                                + ",\"contactName\":\"王建国\",\"contactPhone\":\"0813-2200000\"},\"totalInvestment\":20000000.00}"));
        run("DB", STORE.formatted("library.whitelist-revoked", project, "{\"reason\":\"企业停产\"}"));
        run(
                "DB",
                STORE.formatted(
                        "library.consent-changed",
                        project,
                        "{\"contact\":{\"name\":\"王建国\",\"phone\":\"0813-2200000\"},"
                                + "\"consent\":{\"given\":true,\"until\":\"2099-12-31\"}}"));
    }

    private List<Map<String, Object>> events() {
        return as(TestTokens.feedReader())
                .get("/feed?after=0&limit=2000")
                .then()
                .statusCode(200)
                .extract()
                .path("events.findAll { it.subject == '" + project + "' }.data");
    }

    private static List<Map<String, Object>> entries() {
        return as(TestTokens.auditor())
                .queryParam("subjectType", "feed")
                .queryParam("size", 200)
                .get("/audit")
                .then()
                .statusCode(200)
                .extract()
                .path("items");
    }

    private static void intact() {
        as(TestTokens.auditor())
                .get("/audit/verification")
                .then()
                .statusCode(200)
                .body("intact", equalTo(true));
    }

    private static String migration() throws IOException {
        try (InputStream file = Objects.requireNonNull(FeedWithoutContactTest.class.getResourceAsStream(MIGRATION))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** As the owner ({@code DB_OWNER}) or as the service ({@code DB}). */
    private void run(String login, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(
                        config.getValue("DB_URL", String.class),
                        config.getValue(login + "_USERNAME", String.class),
                        config.getValue(login + "_PASSWORD", String.class));
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
