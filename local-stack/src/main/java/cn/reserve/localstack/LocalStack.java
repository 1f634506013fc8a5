package cn.reserve.localstack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * PostgreSQL, Keycloak and the four services as processes on this machine. {@link #start} returns when everything is
 * ready; {@link #close} ends it in order: gateway, services, Keycloak, PostgreSQL.
 *
 * <p>Errors that a person can mend are {@link StackProblem}s; whatever had started by then has been stopped.
 */
public final class LocalStack implements AutoCloseable {

    private static final List<Part> OURS = List.of(Part.LIBRARY, Part.SUPPLY_DEMAND, Part.FINANCING, Part.GATEWAY);

    /** These wait by themselves for Keycloak and use the time to start. */
    private static final List<Part> BESIDE_KEYCLOAK = List.of(Part.LIBRARY, Part.SUPPLY_DEMAND, Part.FINANCING);

    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final StackOptions options;
    private final StackLock lock;
    private final Secrets secrets;
    private final PostgresServer postgres;
    private final KeycloakServer keycloak;
    private final Services services;
    private final Migrations migrations;
    private final Map<Part, ChildProcess> running = new EnumMap<>(Part.class);
    private boolean closed;

    private LocalStack(StackOptions options, StackLock lock) {
        this.options = options;
        this.lock = lock;
        this.secrets = Secrets.in(options.data());
        this.postgres = new PostgresServer(options, secrets);
        this.keycloak = new KeycloakServer(options, secrets);
        this.services = new Services(options, secrets, postgres);
        this.migrations = new Migrations(options, secrets, postgres);
    }

    public static LocalStack start(StackOptions options) {
        LocalStack stack = prepare(options);
        return stack.guarded(() -> {
            ChildProcess keycloak = stack.startBase(OURS);
            stack.startBesideKeycloak();
            stack.awaitKeycloak(keycloak);
            stack.startServices();
        });
    }

    /** PostgreSQL and Keycloak with the realm, without our services: for a test of the realm. */
    public static LocalStack startBaseOnly(StackOptions options) {
        LocalStack stack = prepare(options);
        return stack.guarded(() -> stack.awaitKeycloak(stack.startBase(List.of())));
    }

    private static LocalStack prepare(StackOptions options) {
        StackLock lock = StackLock.take(options.data());
        try {
            TakenPort.refuse(options.ports(), Set.of());
            LocalStack stack = new LocalStack(options, lock);
            Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(stack::closeAtExit));
            return stack;
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    private LocalStack guarded(Runnable starting) {
        try {
            starting.run();
            return this;
        } catch (RuntimeException e) {
            if (isClosed()) {
                throw new StackProblem("启动被中断。", "The start was interrupted.", e);
            }
            close();
            throw e;
        }
    }

    /** PostgreSQL, and Keycloak on its way. */
    private ChildProcess startBase(List<Part> toMigrate) {
        CompletableFuture<Path> home = CompletableFuture.supplyAsync(keycloak::prepare);
        started(Part.POSTGRES, postgres.start());
        new Databases(postgres, secrets).create();
        ready(Part.POSTGRES);
        toMigrate.forEach(migrations::begin);
        boolean importRealm = !StackData.isBegun(options);
        if (!importRealm) {
            secrets.requireClients();
        }
        ChildProcess process = keycloak.start(joined(home), importRealm);
        started(Part.KEYCLOAK, process);
        options.progress().step("Keycloak：启动中…", "Keycloak: starting…");
        return process;
    }

    private void startBesideKeycloak() {
        int applied = OURS.stream().mapToInt(migrations::await).sum();
        options.progress()
                .step(
                        applied == 0 ? "数据库结构：已是最新" : "数据库结构：执行了 " + applied + " 个迁移，已是最新",
                        applied == 0
                                ? "database schemas: up to date"
                                : "database schemas: " + applied + " migrations applied, up to date");
        options.progress().step("各服务：启动中…", "The services: starting…");
        BESIDE_KEYCLOAK.forEach(this::startService);
    }

    private void awaitKeycloak(ChildProcess process) {
        keycloak.awaitReady(process);
        markRealm();
        new RealmChanges(keycloakAdmin()).make(options.progress());
        ready(Part.KEYCLOAK);
    }

    private void startServices() {
        OURS.stream().filter(part -> !isStarted(part)).forEach(this::startService);
        for (Part part : OURS) {
            services.awaitReady(part, process(part), options.ports().healthOf(part));
            ready(part);
        }
    }

    private void startService(Part part) {
        migrations.await(part);
        Ports ports = options.ports();
        started(part, services.start(part, ports.of(part), ports.healthOf(part), options.log(part)));
    }

    private synchronized void started(Part part, ChildProcess process) {
        if (closed) {
            process.kill();
            throw new StackProblem("启动被中断。", "The start was interrupted.");
        }
        running.put(part, process);
        lock.remember(running);
    }

    private void ready(Part part) {
        options.progress().step(part.zh() + "：就绪", part.en() + ": ready");
    }

    /** Where the services write mails, one file per message. */
    public Path mails() {
        return options.mails();
    }

    /** The one address, e.g. {@code http://localhost:8080}. */
    public String publicUrl() {
        return options.publicUrl();
    }

    public StackOptions options() {
        return options;
    }

    public Secrets secrets() {
        return secrets;
    }

    public KeycloakAdmin keycloakAdmin() {
        return new KeycloakAdmin(options.keycloakUrl(), secrets.of(KeycloakAdmin.SECRET));
    }

    /** Keycloak's own address, without the gateway. */
    public String keycloakUrl() {
        return options.keycloakUrl();
    }

    /** Address of one service, without the gateway. */
    public String url(Part part) {
        return "http://127.0.0.1:" + options.ports().of(part);
    }

    /** JDBC address of a service's database; log in with {@link #databaseOwner} or as {@code postgres}. */
    public String databaseUrl(Part part) {
        return postgres.url(part.database());
    }

    public String databaseOwner(Part part) {
        return Databases.owner(part);
    }

    public String databaseOwnerPassword(Part part) {
        return secrets.of("database." + Databases.owner(part));
    }

    public synchronized ChildProcess process(Part part) {
        ChildProcess process = running.get(part);
        if (process == null) {
            throw new IllegalStateException(part + " was not started");
        }
        return process;
    }

    /** Ends one part as a crash would; {@link #restart} brings it back. */
    public void kill(Part part) {
        process(part).kill();
    }

    public void stop(Part part) {
        process(part).stop(PATIENCE);
    }

    /**
     * Starts a part again after {@link #kill} or {@link #stop}, or one of our services alone after {@link #startBaseOnly},
     * and waits until it is ready.
     */
    public void restart(Part part) {
        if (isStarted(part)) {
            stop(part);
        }
        switch (part) {
            case POSTGRES -> started(part, postgres.start());
            case KEYCLOAK -> {
                started(part, keycloak.start(keycloak.prepare(), false));
                keycloak.awaitReady(process(part));
            }
            case LIBRARY, SUPPLY_DEMAND, FINANCING, GATEWAY -> {
                startService(part);
                services.awaitReady(part, process(part), options.ports().healthOf(part));
            }
        }
    }

    private synchronized boolean isStarted(Part part) {
        return running.containsKey(part);
    }

    /** One more replica of a service on a port of its own; the caller stops it. */
    public ChildProcess startReplica(Part part, int port) {
        int health = part == Part.GATEWAY ? Ports.free().gatewayHealth() : port;
        ChildProcess replica =
                services.start(part, port, health, options.logs().resolve(part.id() + "-" + port + ".log"));
        services.awaitReady(part, replica, health);
        return replica;
    }

    public synchronized boolean isClosed() {
        return closed;
    }

    private void closeAtExit() {
        if (!isClosed()) {
            options.progress().step("正在停止…", "stopping…");
            close();
            options.progress().step("已停止，数据保留在 " + options.data(), "stopped; the data stays in " + options.data());
        }
    }

    @Override
    public void close() {
        synchronized (this) {
            if (closed) {
                return;
            }
            closed = true;
        }
        stopTogether(List.of(Part.GATEWAY));
        stopTogether(List.of(Part.FINANCING, Part.SUPPLY_DEMAND, Part.LIBRARY));
        stopTogether(List.of(Part.KEYCLOAK));
        stopTogether(List.of(Part.POSTGRES));
        lock.close();
    }

    private void stopTogether(List<Part> parts) {
        CompletableFuture.allOf(parts.stream()
                        .map(running::get)
                        .filter(java.util.Objects::nonNull)
                        .map(child -> CompletableFuture.runAsync(() -> child.stop(PATIENCE)))
                        .toArray(CompletableFuture[]::new))
                .join();
    }

    private void markRealm() {
        Path marker = StackData.realmMarker(options);
        try {
            Files.writeString(marker, "");
        } catch (IOException e) {
            throw new StackProblem("写不了 " + marker, "Cannot write " + marker, e);
        }
    }

    private static Path joined(CompletableFuture<Path> home) {
        try {
            return home.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof StackProblem problem) {
                throw problem;
            }
            throw e;
        }
    }
}
