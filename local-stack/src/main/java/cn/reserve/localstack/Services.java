package cn.reserve.localstack;

import cn.reserve.province.KeyOfSender;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Starts our own four applications as their images run in a cluster: the built jar and environment variables. */
final class Services {

    private static final List<String> JVM = List.of(
            "-Xms32m",
            "-Xmx192m",
            "-Xss512k",
            "-XX:+UseSerialGC",
            "-XX:MaxMetaspaceSize=160m",
            "-XX:ReservedCodeCacheSize=64m",
            "-XX:+ExitOnOutOfMemoryError",
            "-Dfile.encoding=UTF-8",
            "-Dstdout.encoding=UTF-8",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow");

    /**
     * What lives as long as one request fills a small young generation many times a second, and each collection is a pause for all
     * requests, as long for a large one as for a small one. More event loops than cores only take turns.
     */
    private static final List<String> FOR_GATEWAY = List.of(
            "-Xms256m",
            "-Xmx256m",
            "-Xmn192m",
            "-Dquarkus.vertx.event-loops-pool-size=" + Runtime.getRuntime().availableProcessors());

    private final StackOptions options;
    private final Secrets secrets;
    private final PostgresServer postgres;

    Services(StackOptions options, Secrets secrets, PostgresServer postgres) {
        this.options = options;
        this.secrets = secrets;
        this.postgres = postgres;
    }

    /** Starts a part on {@code port}; the gateway answers probes on {@code healthPort}, the others on their one port. */
    ChildProcess start(Part part, int port, int healthPort, Path log) {
        Path jar = built(options, part).resolve("quarkus-run.jar");
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(JVM);
        if (part == Part.GATEWAY) {
            command.addAll(FOR_GATEWAY);
        }
        command.addAll(List.of("-jar", jar.toString()));
        return ChildProcess.start(new ChildProcess.Command(
                part.id(), ChildProcess.wrapped(command), environment(part, port, healthPort), options.data(), log));
    }

    /** The folder of a part's built application. */
    static Path built(StackOptions options, Part part) {
        Path folder = options.root().resolve(part.id()).resolve("target/quarkus-app");
        Path jar = folder.resolve("quarkus-run.jar");
        if (!Files.exists(jar)) {
            throw new StackProblem(
                    part.zh() + "尚未构建（缺少 " + jar + "），请先构建（./run 会自动构建）。",
                    "The " + part.en() + " is not built (" + jar
                            + " is missing): build first (./run does so by itself).");
        }
        return folder;
    }

    void awaitReady(Part part, ChildProcess process, int healthPort) {
        Waiting.untilHttpOk(
                part,
                process,
                Duration.ofSeconds(300),
                options.progress(),
                "http://127.0.0.1:" + healthPort + "/q/health/ready");
    }

    Map<String, String> environment(Part part, int port, int healthPort) {
        Ports ports = options.ports();
        Map<String, String> environment = new HashMap<>();
        environment.put("PUBLIC_URL", options.publicUrl());
        environment.put("KEYCLOAK_URL", options.keycloakUrl());
        environment.put("LIBRARY_URL", "http://127.0.0.1:" + ports.library());
        environment.put("SUPPLY_DEMAND_URL", "http://127.0.0.1:" + ports.supplyDemand());
        environment.put("FINANCING_URL", "http://127.0.0.1:" + ports.financing());
        environment.put("HTTP_HOST", "127.0.0.1");
        environment.put("HTTP_PORT", Integer.toString(port));
        if (part == Part.GATEWAY) {
            environment.put("MANAGEMENT_PORT", Integer.toString(healthPort));
            environment.put("SESSION_KEY", secrets.key("gateway.session"));
        }
        if (part == Part.LIBRARY) {
            environment.put(
                    "CONTENT_DIRECTORY", options.data().resolve("content").toString());
        }
        if (part == Part.LIBRARY || part == Part.SUPPLY_DEMAND || part == Part.FINANCING) {
            environment.put("MAIL_WAY", "FOLDER");
            environment.put("MAIL_FOLDER", options.mails().toString());
        }
        if (part == Part.SUPPLY_DEMAND) {
            KeyOfSender ours = secrets.exchange("city");
            KeyOfSender province = secrets.exchange("province");
            environment.put("RESERVE_EXCHANGE_SIGNING_KEY", ours.privateText());
            environment.put("RESERVE_EXCHANGE_SIGNING_KEY_ID", ours.id());
            environment.put("RESERVE_EXCHANGE_KNOWN_KEYS", "510000/" + province.id() + "=" + province.publicText());
        }
        environment.put("DB_URL", postgres.url(part.database()));
        environment.put("DB_USERNAME", Databases.runtime(part));
        environment.put("DB_PASSWORD", secrets.of("database." + Databases.runtime(part)));
        environment.put("CLIENT_SECRET", secrets.client(part));
        environment.put("QUARKUS_OIDC_CLIENT_CONNECTION_TIMEOUT", "30S");
        // As long as Keycloak itself may take: services start beside it.
        environment.put("QUARKUS_OIDC_CONNECTION_DELAY", "300S");
        environment.putAll(options.environment());
        return environment;
    }
}
