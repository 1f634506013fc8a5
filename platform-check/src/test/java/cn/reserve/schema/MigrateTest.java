package cn.reserve.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The owner changes the schema before a start; the runtime login cannot. */
class MigrateTest {
    private final Run run = new Run();

    @Test
    void bringsAnEmptyDatabaseToTheSchemaAndIsQuietTheSecondTime() {
        assertThat(run.migrate()).isZero();
        assertThat(run.asService().problem()).isEmpty();

        assertThat(run.migrate()).isZero();

        assertThat(run.printed().lines()).hasSize(2);
        assertThat(run.printed().lines().toList().getLast())
                .isEqualTo("toy-service：数据库结构已是最新（本次执行 0 个迁移） | the schema is up to date (0 applied)");
    }

    @Test
    void doesTheWorkOnceWhenSeveralStartTogether() {
        var together = IntStream.range(0, 3)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> new Schema(SchemaSettings.ofOwner(run.environment)).migrate()))
                .toList();

        var applied = together.stream()
                .map(CompletableFuture::join)
                .filter(n -> n > 0)
                .toList();

        assertThat(applied).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ALTER TABLE toy ADD COLUMN planted text",
                "DROP TABLE toy",
                "TRUNCATE toy",
                "DROP TABLE audit_entry",
                "CREATE TABLE planted (id int)",
                "DROP INDEX idempotency_pkey",
                "CREATE OR REPLACE FUNCTION planted() RETURNS int LANGUAGE sql AS 'SELECT 1'",
                "ALTER TABLE toy OWNER TO CURRENT_USER",
                "UPDATE flyway_schema_history SET success = true",
                "DELETE FROM flyway_schema_history",
                "INSERT INTO flyway_schema_history SELECT * FROM flyway_schema_history"
            })
    void refusesTheRuntimeLoginEveryChangeOfTheSchema(String sql) {
        run.migrate();

        assertThatThrownBy(() -> run.asApp(sql))
                .isInstanceOf(SQLException.class)
                .hasMessageMatching("(?s).*(must be owner|permission denied|does not exist).*");
    }

    @Test
    void saysInOneSentenceThatTheLoginIsRefused() {
        run.environment.put("DB_OWNER_USERNAME", "nobody_of_that_name");

        assertThat(run.migrate()).isEqualTo(1);

        assertOneSentence("Cannot log in to the database as nobody_of_that_name");
    }

    @Test
    void saysInOneSentenceThatNoDatabaseAnswers() {
        run.environment.put("DB_URL", "jdbc:postgresql://127.0.0.1:9/nowhere");

        assertThat(run.migrate()).isEqualTo(1);

        assertOneSentence("127.0.0.1:9 refused");
    }

    @Test
    void namesASettingThatIsMissing() {
        run.environment.remove("DB_OWNER_USERNAME");

        assertThat(run.migrate()).isEqualTo(1);

        assertOneSentence("DB_OWNER_USERNAME is not set");
    }

    @Test
    void saysInOneSentenceThatTheAddressIsNone() {
        run.environment.put("DB_URL", "postgres.example.org");

        assertThat(run.migrate()).isEqualTo(1);

        assertOneSentence("DB_URL cannot be used");
    }

    @Test
    void refusesToWorkAsTheRuntimeLogin() {
        run.environment.put("DB_OWNER_USERNAME", run.database.app());

        assertThat(run.migrate()).isEqualTo(1);

        assertOneSentence("permission denied");
    }

    @Test
    void refusesAMigrationThatWasChangedAfterItWasApplied() throws SQLException {
        run.migrate();
        run.asOwner("UPDATE flyway_schema_history SET checksum = 1 WHERE version = '002'");

        assertThat(run.migrate()).isEqualTo(1);

        assertThat(run.printed()).contains("checksum mismatch").doesNotContain("\tat ");
    }

    @Test
    void doesNotQueueBehindASessionThatHoldsATableForLong() throws SQLException {
        run.migrate();
        try (var exporting = run.database.connectAsOwner();
                var statement = exporting.createStatement()) {
            exporting.setAutoCommit(false);
            statement.execute("LOCK TABLE flyway_schema_history IN ACCESS EXCLUSIVE MODE");

            assertThat(run.migrate()).isEqualTo(1);
            exporting.rollback();
        }

        assertThat(run.printed())
                .contains("is in use by another session for long")
                .contains("nothing was changed")
                .contains("未作更改");
        assertThat(run.migrate()).isZero();
    }

    @Test
    void saysHowManyMigrationsStayWhenALaterOneFindsItsTableInUse() throws SQLException {
        try (var other = run.database.connectAsOwner();
                var statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("CREATE TABLE toy (id int)");

            assertThat(run.migrate()).isEqualTo(1);
            other.rollback();
        }

        assertThat(run.printed())
                .contains(applied() + " before it were applied and stay")
                .contains("此前已完成 " + applied() + " 个迁移并生效")
                .doesNotContain("nothing was changed");
        assertThat(run.migrate()).isZero();
    }

    @Test
    void saysHowManyMigrationsStayWhenALaterOneFails() throws SQLException {
        run.migrate();
        // The first can be applied again, the second cannot.
        run.asOwner("DELETE FROM flyway_schema_history WHERE version IN ('007', '010')");

        assertThat(run.migrate()).isEqualTo(1);

        assertThat(run.printed()).contains("The migration failed (1 before it were applied and stay)");
    }

    @Test
    void triesAgainAfterGrowingPauses() {
        assertThat(IntStream.rangeClosed(1, 40)
                        .mapToObj(Migrate::pauseAfter)
                        .map(Duration::toSeconds)
                        .distinct())
                .containsExactly(1L, 2L, 4L, 8L, 15L);
    }

    private int applied() throws SQLException {
        try (var connection = run.database.connectAsOwner();
                var statement = connection.createStatement();
                var row = statement.executeQuery("SELECT count(*) FROM flyway_schema_history WHERE success")) {
            row.next();
            assertThat(row.getInt(1)).isPositive();
            return row.getInt(1);
        }
    }

    @Test
    void anOlderVersionLeavesWhatANewerOneAppliedAlone() throws SQLException {
        run.migrate();
        run.asOwner(Run.APPLIED.formatted(900, "000.1"));

        assertThat(run.migrate()).isZero();
        assertThat(run.asService().problem()).isEmpty();
    }

    private void assertOneSentence(String words) {
        assertThat(run.printed().lines()).hasSize(2).allMatch(line -> line.startsWith("✗ "));
        assertThat(run.printed()).contains(words).doesNotContain("\tat ").doesNotContain("Exception");
    }
}
