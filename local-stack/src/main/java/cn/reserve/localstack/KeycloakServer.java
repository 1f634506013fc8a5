package cn.reserve.localstack;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Keycloak from its Maven zip: unpacked and built once per working copy, started {@code --optimized}. The realm file is
 * imported on the first start; its placeholders are filled from the environment, so the file holds no secret.
 */
final class KeycloakServer {

    private static final List<String> BUILD_OPTIONS = List.of(
            "--db=postgres",
            "--health-enabled=true",
            "--http-relative-path=/auth",
            "--features-disabled=kerberos,ciba,impersonation,device-flow");

    /** The face of the sign-in pages; a cluster mounts the same folder. */
    private static final String THEMES = "k8s/components/keycloak-operator/themes";

    /** What kc.sh passes to the JVM, with a small heap and the collector that keeps the process small. */
    private static final List<String> JVM = List.of(
            "-Xms64m",
            "-Xmx256m",
            "-XX:+UseSerialGC",
            "-XX:MaxMetaspaceSize=256m",
            "-XX:ReservedCodeCacheSize=96m",
            "-Dfile.encoding=UTF-8",
            "-Dstdout.encoding=UTF-8",
            "-Dstderr.encoding=UTF-8",
            "-Duser.language=en",
            "-Duser.country=US",
            "--add-opens=java.base/java.util=ALL-UNNAMED",
            "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
            "--add-opens=java.base/java.security=ALL-UNNAMED",
            "--add-opens=java.base/java.lang=ALL-UNNAMED",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow",
            "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                    + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
            "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
            "-Dpicocli.disable.closures=true");

    private final StackOptions options;
    private final Secrets secrets;

    KeycloakServer(StackOptions options, Secrets secrets) {
        this.options = options;
        this.secrets = secrets;
    }

    /** Unpacks and builds when needed; needs neither PostgreSQL nor a port. */
    Path prepare() {
        Path zip = distribution();
        String version = zip.getFileName().toString().replaceAll("^keycloak-quarkus-dist-|\\.zip$", "");
        Path home = options.software().resolve("keycloak-" + version);
        Archive.unpackOnce(home, folder -> {
            options.progress().step("Keycloak：解压程序", "Keycloak: unpacking");
            Archive.zipWithoutTop(zip, folder);
            options.progress().step("Keycloak：首次构建，约半分钟", "Keycloak: building once, about half a minute");
            build(folder);
        });
        return home;
    }

    ChildProcess start(Path home, boolean importRealm) {
        if (importRealm) {
            placeRealm(home);
        }
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(JVM);
        command.add("-Dkc.home.dir=" + home);
        command.add("-Djboss.server.config.dir=" + home.resolve("conf"));
        command.addAll(List.of(
                "-cp",
                home.resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint"));
        command.addAll(arguments());
        if (importRealm) {
            command.add("--import-realm");
        }
        return ChildProcess.start(new ChildProcess.Command(
                Part.KEYCLOAK.id(), ChildProcess.wrapped(command), environment(), home, options.log(Part.KEYCLOAK)));
    }

    void awaitReady(ChildProcess process) {
        Waiting.untilHttpOk(
                Part.KEYCLOAK,
                process,
                Duration.ofSeconds(600),
                options.progress(),
                "http://127.0.0.1:" + options.ports().keycloakHealth() + "/auth/health/ready");
    }

    private List<String> arguments() {
        Ports ports = options.ports();
        return List.of(
                "start",
                "--optimized",
                "--cache=local",
                "--db-url=jdbc:postgresql://127.0.0.1:" + ports.postgres() + "/keycloak",
                "--db-username=keycloak",
                "--db-pool-max-size=20",
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + ports.keycloak(),
                "--http-management-host=127.0.0.1",
                "--http-management-port=" + ports.keycloakHealth(),
                "--hostname=" + options.publicUrl() + "/auth",
                "--hostname-backchannel-dynamic=true",
                "--proxy-headers=xforwarded",
                "--spi-theme--folder--dir=" + options.root().resolve(THEMES),
                "--log-level=info,io.smallrye.health:error");
    }

    private Map<String, String> environment() {
        Map<String, String> environment = new HashMap<>();
        environment.put("KC_DB_PASSWORD", secrets.of("database.keycloak"));
        environment.put("KC_BOOTSTRAP_ADMIN_CLIENT_ID", KeycloakAdmin.CLIENT);
        environment.put("KC_BOOTSTRAP_ADMIN_CLIENT_SECRET", secrets.of(KeycloakAdmin.SECRET));
        environment.put("PUBLIC_URL", options.publicUrl());
        environment.put("GATEWAY_URL", "http://127.0.0.1:" + options.ports().gateway());
        Stream.of(Part.GATEWAY, Part.LIBRARY, Part.SUPPLY_DEMAND, Part.FINANCING)
                .forEach(part -> environment.put(
                        part.id().toUpperCase(java.util.Locale.ROOT).replace('-', '_') + "_CLIENT_SECRET",
                        secrets.client(part)));
        return environment;
    }

    private Path distribution() {
        Path folder = options.root().resolve("local-stack/target/keycloak");
        try (Stream<Path> files = Files.isDirectory(folder) ? Files.list(folder) : Stream.empty()) {
            return files.filter(f -> f.toString().endsWith(".zip"))
                    .max(java.util.Comparator.naturalOrder())
                    .orElseThrow(() -> new StackProblem(
                            "缺少 Keycloak 程序包，请先构建（./run 会自动构建）。",
                            "Keycloak's package is missing: build first (./run does so by itself)."));
        } catch (IOException e) {
            throw new StackProblem("读不了 " + folder, "Cannot read " + folder, e);
        }
    }

    private void build(Path home) throws IOException {
        List<String> command = new ArrayList<>(
                ChildProcess.wrapped(List.of(home.resolve("bin/kc.sh").toString(), "build")));
        command.addAll(BUILD_OPTIONS);
        Path log = options.logs().resolve("keycloak-build.log");
        Files.createDirectories(options.logs());
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("JAVA_OPTS_KC_HEAP", "-Xms64m -Xmx512m");
        Process process = ChildProcess.spawn(builder);
        try {
            if (!process.waitFor(10, TimeUnit.MINUTES) || process.exitValue() != 0) {
                process.destroyForcibly();
                throw new StackProblem("Keycloak 构建失败，请看日志 " + log + "。", "Keycloak's build failed; see " + log + ".");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
            throw new IOException("interrupted", e);
        }
    }

    private static void placeRealm(Path home) {
        Path target = home.resolve("data/import/project-reserve-realm.json");
        try (InputStream realm = KeycloakServer.class.getResourceAsStream("/realm/project-reserve-realm.json")) {
            if (realm == null) {
                throw new IllegalStateException("the realm file is not on the class path");
            }
            Files.createDirectories(target.getParent());
            Path fresh = Files.createTempFile(target.getParent(), "realm", ".new");
            Files.copy(realm, fresh, StandardCopyOption.REPLACE_EXISTING);
            Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new StackProblem("写不了 " + target, "Cannot write " + target, e);
        }
    }
}
