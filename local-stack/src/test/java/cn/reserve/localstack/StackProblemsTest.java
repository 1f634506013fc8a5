package cn.reserve.localstack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each of the ways a start can fail gives one sentence that says what to do. */
class StackProblemsTest {

    @TempDir
    Path folder;

    @Test
    void namesATakenPortAndWhoHoldsIt() throws IOException {
        try (ServerSocket holder = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            refused(
                    () -> LocalStack.startBaseOnly(optionsWithGatewayAt(holder)),
                    Integer.toString(holder.getLocalPort()),
                    "kill " + ProcessHandle.current().pid());
        }
    }

    @Test
    void doesNotMindThePortOfAProcessThatAStartEnds() throws IOException {
        try (ServerSocket holder = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            StackOptions options = optionsWithGatewayAt(holder);
            ProcessHandle self = ProcessHandle.current();
            Files.createDirectories(options.data());
            Files.writeString(
                    options.data().resolve("processes"),
                    self.pid() + " " + self.info().startInstant().orElseThrow() + " gateway\n");
            options.refuseWhatCannotStart();
        }
    }

    private StackOptions optionsWithGatewayAt(ServerSocket holder) {
        Ports free = Ports.free();
        return options()
                .withPorts(new Ports(
                        holder.getLocalPort(),
                        free.library(),
                        free.supplyDemand(),
                        free.financing(),
                        free.keycloak(),
                        free.keycloakHealth(),
                        free.gatewayHealth(),
                        free.postgres()));
    }

    @Test
    void saysThatItIsAlreadyRunning() {
        try (StackLock lock = StackLock.take(options().data())) {
            assertThat(lock).isNotNull();
            refused(
                    () -> LocalStack.startBaseOnly(options()),
                    "already running",
                    Long.toString(ProcessHandle.current().pid()));
        }
    }

    @Test
    void refusesDataOfAnotherPostgresVersion() throws IOException {
        Files.createDirectories(options().data().resolve("postgres"));
        Files.writeString(options().data().resolve("postgres/PG_VERSION"), "15\n");
        refused(this::startPostgres, "PostgreSQL 15", "--reset");
    }

    @Test
    void refusesADataFolderWithoutADatabase() throws IOException {
        Files.createDirectories(options().data().resolve("postgres/base"));
        refused(this::startPostgres, "holds no database", "--reset");
    }

    @Test
    void saysWhyPostgresDoesNotStartOnABrokenFolder() throws IOException {
        Files.createDirectories(options().data().resolve("postgres/global"));
        Files.writeString(options().data().resolve("postgres/PG_VERSION"), "18\n");
        Files.writeString(options().data().resolve("postgres/postgresql.conf"), "shared_buffers = planted\n");
        Secrets.in(options().data()).of("postgres");
        refused(this::startPostgres, "ended", "FATAL", "postgres.log");
    }

    @Test
    void refusesADatabaseWhoseSecretsAreGone() throws IOException {
        Files.createDirectories(options().data().resolve("postgres"));
        Files.writeString(options().data().resolve("postgres/PG_VERSION"), "18\n");
        refused(this::startPostgres, "secrets", "--reset");
    }

    @Test
    void refusesSecretsThatHaveLostALine() throws IOException {
        Files.createDirectories(options().data());
        Secrets.in(options().data()).of("postgres");
        Secrets.in(options().data()).require("postgres");
        refused(() -> Secrets.in(options().data()).require("client.gateway"), "client.gateway", "--reset");
    }

    @Test
    void refusesAnEmptyVersionFile() throws IOException {
        Files.createDirectories(options().data().resolve("postgres"));
        Files.writeString(options().data().resolve("postgres/PG_VERSION"), "");
        refused(this::startPostgres, "PG_VERSION is empty", "--reset");
    }

    @Test
    void keepsSecretsReadableByTheirOwnerOnly() throws IOException {
        Files.createDirectories(options().data());
        String first = Secrets.in(options().data()).of("a");
        assertThat(Secrets.in(options().data()).of("a")).isEqualTo(first).hasSizeGreaterThan(30);
        assertThat(PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(options().data().resolve("secrets"))))
                .isEqualTo("rw-------");
    }

    @Test
    void endsWhatAKilledLauncherLeftBehind() throws Exception {
        Process left = new ProcessBuilder("sleep", "600").start();
        try {
            Files.createDirectories(options().data());
            Files.writeString(
                    options().data().resolve("processes"),
                    left.pid() + " " + left.info().startInstant().orElseThrow() + " sleep\n");
            StackLock.take(options().data()).close();
            assertThat(left.isAlive()).isFalse();
        } finally {
            left.destroyForcibly();
        }
    }

    @Test
    void leavesAProcessAloneThatOnlyHasTheSameNumber() throws Exception {
        Process other = new ProcessBuilder("sleep", "600").start();
        try {
            Files.createDirectories(options().data());
            Files.writeString(options().data().resolve("processes"), other.pid() + " 2001-01-01T00:00:00Z sleep\n");
            StackLock.take(options().data()).close();
            assertThat(other.isAlive()).isTrue();
        } finally {
            other.destroyForcibly();
        }
    }

    private void startPostgres() {
        new PostgresServer(options(), Secrets.in(options().data())).start();
    }

    private StackOptions options() {
        return StackOptions.separate(folder, folder.resolve("data")).withProgress(Progress.silent());
    }

    private static void refused(ThrowingCallable start, String... words) {
        assertThatThrownBy(start).isInstanceOfSatisfying(StackProblem.class, problem -> {
            assertThat(problem.en()).contains(words);
            assertThat(problem.en().lines()).hasSize(1);
            assertThat(problem.zh()).isNotBlank();
        });
    }
}
