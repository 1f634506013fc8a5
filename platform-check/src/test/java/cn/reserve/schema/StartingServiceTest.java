package cn.reserve.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A service never runs on a schema that is not its own, and says so where one looks. */
class StartingServiceTest {
    private final Run run = new Run();

    @Test
    void waitsForTheMigrationAndSaysSoAtTheHealthAddress() throws Exception {
        int port = freePort();
        run.environment.put("HTTP_PORT", Integer.toString(port));
        var starting = CompletableFuture.runAsync(() -> StartingService.awaitSchema(run.environment, run.out()));
        await().ignoreExceptions()
                .atMost(Duration.ofSeconds(20))
                .until(() -> health(port).body().contains("The schema is behind"));
        assertThat(health(port).statusCode()).isEqualTo(503);
        assertThat(health(port).body()).contains("\"status\":\"DOWN\"").contains("数据库结构落后");
        assertThat(starting).isNotDone();

        var elsewhere = get(port, "/api/toy/toys");
        assertThat(elsewhere.statusCode()).isEqualTo(503);
        assertThat(elsewhere.headers().firstValue("content-type")).contains("application/problem+json");
        assertThat(elsewhere.headers().firstValue("retry-after")).contains("5");
        assertThat(elsewhere.body()).contains("\"code\":\"service.starting\"").doesNotContain("schema", "V0", "结构");

        assertThat(new Schema(SchemaSettings.ofOwner(run.environment)).migrate())
                .isPositive();

        assertThat(starting).succeedsWithin(Duration.ofSeconds(20));
        // A look in the middle of the migration finds less missing, and says that.
        assertThat(run.printed().lines())
                .as("said once in each language")
                .hasSizeGreaterThanOrEqualTo(2)
                .doesNotHaveDuplicates();
    }

    @Test
    void namesEachMigrationThatIsMissing() throws SQLException {
        run.migrate();
        run.asOwner("DELETE FROM flyway_schema_history WHERE version IN ('005', '010')");

        assertThat(run.asService().problem())
                .hasValueSatisfying(problem -> assertThat(problem.en())
                        .isEqualTo("The schema is behind (missing V005, V010): run the migration"
                                + " cn.reserve.schema.Migrate first."));
    }

    /** The platform's numbers lie below the services', so a newer version may add one below the highest of an older one. */
    @ParameterizedTest
    @ValueSource(strings = {"000.1", "900"})
    void runsOnADatabaseThatANewerVersionHasMigrated(String number) throws SQLException {
        run.migrate();
        run.asOwner(Run.APPLIED.formatted(900, number));

        assertThat(run.asService().problem()).isEmpty();
    }

    @Test
    void doesNotWaitForEverForADatabaseThatTakesTheConnectionAndSaysNothing() throws IOException {
        try (ServerSocket silent = new ServerSocket(0)) {
            run.environment.put("DB_URL", "jdbc:postgresql://127.0.0.1:" + silent.getLocalPort() + "/nowhere");

            assertThat(CompletableFuture.supplyAsync(() -> run.asService().problem()))
                    .succeedsWithin(Duration.ofSeconds(30))
                    .satisfies(problem ->
                            assertThat(problem.orElseThrow().kind()).isEqualTo(SchemaProblem.Kind.UNREACHABLE));
        }
    }

    @Test
    void waitsForADatabaseThatDoesNotAnswerYet() {
        run.environment.put("DB_URL", "jdbc:postgresql://127.0.0.1:9/nowhere");

        assertThat(run.asService().problem())
                .hasValueSatisfying(problem -> assertThat(problem.kind()).isEqualTo(SchemaProblem.Kind.UNREACHABLE));
    }

    @Test
    void doesNotWaitForWhatWaitingCannotMend() {
        run.environment.put("DB_USERNAME", "nobody_of_that_name");

        assertThatThrownBy(() -> StartingService.awaitSchema(run.environment, run.out()))
                .isInstanceOf(SchemaProblem.class)
                .hasMessageContaining("nobody_of_that_name");
    }

    @Test
    void refusesASchemaWhoseMigrationWasAnother() throws SQLException {
        run.migrate();
        run.asOwner("UPDATE flyway_schema_history SET checksum = 1 WHERE version = '002'");

        assertThatThrownBy(() -> StartingService.awaitSchema(run.environment, run.out()))
                .isInstanceOf(SchemaProblem.class)
                .hasMessageContaining("not the one of this version");
    }

    private static HttpResponse<String> health(int port) throws IOException, InterruptedException {
        return get(port, "/q/health/ready");
    }

    private static HttpResponse<String> get(int port, String path) throws IOException, InterruptedException {
        URI address = URI.create("http://127.0.0.1:" + port + path);
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
