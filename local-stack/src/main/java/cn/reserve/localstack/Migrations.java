package cn.reserve.localstack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;

/**
 * Brings the services' databases to their schemas before the services start, each from its own artifact and as its
 * database's owner, as the init containers of a cluster do. They run beside each other and beside Keycloak's start.
 */
final class Migrations {

    private static final String PROGRAM = "cn.reserve.schema.Migrate";

    private final StackOptions options;
    private final Secrets secrets;
    private final PostgresServer postgres;
    private final Map<Part, CompletableFuture<Void>> begun = new EnumMap<>(Part.class);

    Migrations(StackOptions options, Secrets secrets, PostgresServer postgres) {
        this.options = options;
        this.secrets = secrets;
        this.postgres = postgres;
    }

    /** Begins once for each start of the stack. */
    synchronized CompletableFuture<Void> begin(Part part) {
        return begun.computeIfAbsent(
                part, p -> CompletableFuture.runAsync(() -> migrate(p), Thread::startVirtualThread));
    }

    /** Returns when the part's database has its schema. */
    void await(Part part) {
        try {
            begin(part).join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof StackProblem problem) {
                throw problem;
            }
            throw e;
        }
    }

    private void migrate(Part part) {
        Path log = options.logs().resolve(part.id() + "-migration.log");
        try {
            Files.createDirectories(options.logs());
            Files.deleteIfExists(log);
            Process process = start(part, log);
            if (!process.waitFor(15, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw failed(part, "15 min", log);
            }
            if (process.exitValue() != 0) {
                throw failed(part, lastLine(log), log);
            }
        } catch (IOException e) {
            throw failed(part, String.valueOf(e.getMessage()), log);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackProblem("启动被中断。", "The start was interrupted.", e);
        }
    }

    private Process start(Part part, Path log) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command(part))
                .directory(options.data().toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().putAll(environment(part));
        return ChildProcess.spawn(builder);
    }

    private List<String> command(Part part) {
        Path app = Services.built(options, part);
        String classes = app.resolve("app") + "/*:" + app.resolve("lib/main") + "/*:" + app.resolve("lib/boot") + "/*";
        List<String> java = new ArrayList<>();
        java.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        java.addAll(List.of(
                "-Xmx96m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:-UsePerfData",
                "-Dstdout.encoding=UTF-8",
                "-cp",
                classes,
                PROGRAM));
        return ChildProcess.wrapped(java);
    }

    private Map<String, String> environment(Part part) {
        Map<String, String> environment = new HashMap<>();
        environment.put("DB_URL", postgres.url(part.database()));
        environment.put("DB_USERNAME", Databases.runtime(part));
        environment.put("DB_OWNER_USERNAME", Databases.owner(part));
        environment.put("DB_OWNER_PASSWORD", secrets.of("database." + Databases.owner(part)));
        return environment;
    }

    private static StackProblem failed(Part part, String reason, Path log) {
        String plain = reason.startsWith("✗ ") ? reason.substring(2) : reason;
        return new StackProblem(
                part.zh() + "的数据库迁移未完成：" + plain + "（日志 " + log + "）",
                "The database of the " + part.en() + " was not migrated: " + plain + " (log " + log + ")");
    }

    private static String lastLine(Path log) throws IOException {
        return Files.readString(log, StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.isBlank())
                .reduce((a, b) -> b)
                .orElse("");
    }
}
