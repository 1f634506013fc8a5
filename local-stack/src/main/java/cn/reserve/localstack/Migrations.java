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
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Brings the services' databases to their schemas before the services start, each from its own artifact and as its
 * database's owner, as the init containers of a cluster do. They run beside each other and beside Keycloak's start.
 */
final class Migrations {

    private static final String PROGRAM = "cn.reserve.schema.Migrate";
    private static final Pattern APPLIED = Pattern.compile("\\((\\d+) applied\\)");

    private final StackOptions options;
    private final Secrets secrets;
    private final PostgresServer postgres;
    private final Map<Part, CompletableFuture<Integer>> begun = new EnumMap<>(Part.class);

    Migrations(StackOptions options, Secrets secrets, PostgresServer postgres) {
        this.options = options;
        this.secrets = secrets;
        this.postgres = postgres;
    }

    /** Begins once for each start of the stack. */
    synchronized CompletableFuture<Integer> begin(Part part) {
        return begun.computeIfAbsent(
                part, p -> CompletableFuture.supplyAsync(() -> migrate(p), Thread::startVirtualThread));
    }

    /** Returns when the part's database has its schema: how many migrations that took. */
    int await(Part part) {
        try {
            return begin(part).join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof StackProblem problem) {
                throw problem;
            }
            throw e;
        }
    }

    private int migrate(Part part) {
        Path log = options.logs().resolve(part.id() + "-migration.log");
        try {
            Files.createDirectories(options.logs());
            Files.deleteIfExists(log);
            Process process = start(part, log);
            if (!process.waitFor(15, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw failed(part, "15 min", log);
            }
            String said = Files.readString(log, StandardCharsets.UTF_8);
            if (process.exitValue() != 0) {
                throw failed(part, complaint(said), log);
            }
            Matcher applied = APPLIED.matcher(said);
            return applied.find() ? Integer.parseInt(applied.group(1)) : 0;
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
        return new StackProblem(
                part.zh() + "的数据库迁移未完成：" + reason + "（日志 " + log + "）",
                "The database of the " + part.en() + " was not migrated: " + reason + " (log " + log + ")");
    }

    /** The program's own sentence, else the last thing that was said. */
    private static String complaint(String said) {
        List<String> lines = said.lines().filter(line -> !line.isBlank()).toList();
        return lines.stream()
                .filter(line -> line.startsWith("✗ "))
                .reduce((a, b) -> b)
                .map(line -> line.substring(2))
                .orElse(lines.isEmpty() ? "" : lines.getLast());
    }
}
