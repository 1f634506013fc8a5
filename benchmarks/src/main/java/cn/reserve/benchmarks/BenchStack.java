package cn.reserve.benchmarks;

import cn.reserve.localstack.BrowserLogin;
import cn.reserve.localstack.GatewaySession;
import cn.reserve.localstack.KeycloakAdmin;
import cn.reserve.localstack.LocalStack;
import cn.reserve.localstack.Part;
import cn.reserve.localstack.StackOptions;
import cn.reserve.localstack.demo.DemoPerson;
import cn.reserve.localstack.demo.DemoSet;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/**
 * The running platform of one measurement: its own data folder and ports, the demo set, limits out of the way, and a tiny upstream of
 * 837 bytes in the place of the supply-demand service, so that the gateway's own cost can be seen.
 */
final class BenchStack implements AutoCloseable {
    private final LocalStack stack;
    private final Process upstream;
    private final int upstreamPort;
    private final Duration start;

    private BenchStack(LocalStack stack, Process upstream, int upstreamPort, Duration start) {
        this.stack = stack;
        this.upstream = upstream;
        this.upstreamPort = upstreamPort;
        this.start = start;
    }

    /** Starts everything twice: the second start is the one that people wait for every day. */
    static BenchStack start(Path root, Path folder) throws IOException, InterruptedException {
        StackOptions plain = StackOptions.separate(root, folder);
        try (LocalStack first = LocalStack.start(plain)) {
            new DemoSet(first).load();
        }
        int upstreamPort = FreePort.any();
        Process upstream = Proxies.bare(folder, "upstream", Integer.toString(upstreamPort));
        Waits.untilAnswers("http://127.0.0.1:" + upstreamPort + "/");
        Map<String, String> environment = new HashMap<>();
        for (String kind : new String[] {"PERSON", "BEARER", "ADDRESS", "SIGN_IN"}) {
            environment.put("RATE_" + kind, "1000000");
            environment.put("RATE_" + kind + "_BURST", "2000000");
        }
        environment.put("GATEWAY_ROUTES_SUPPLY_DEMAND_UPSTREAMS", "http://127.0.0.1:" + upstreamPort);
        long begin = System.nanoTime();
        LocalStack stack = LocalStack.start(plain.withEnvironment(environment));
        return new BenchStack(stack, upstream, upstreamPort, Duration.ofNanos(System.nanoTime() - begin));
    }

    /** How long the second start took until everything was ready. */
    Duration secondStart() {
        return start;
    }

    int upstreamPort() {
        return upstreamPort;
    }

    ProcessHandle upstreamProcess() {
        return upstream.toHandle();
    }

    String gatewayUrl() {
        return stack.publicUrl();
    }

    String url(Part part) {
        return stack.url(part);
    }

    ProcessHandle process(Part part) {
        return ProcessHandle.of(stack.process(part).pid()).orElseThrow();
    }

    void stop(Part part) {
        stack.stop(part);
    }

    void restart(Part part) {
        stack.restart(part);
    }

    GatewaySession session(String username) {
        return BrowserLogin.to(stack).session(username, DemoPerson.PASSWORD);
    }

    /** A fresh token, valid for some minutes; take one per measure. */
    Map<String, String> bearer(String username) {
        return Map.of("Authorization", "Bearer " + BrowserLogin.to(stack).accessToken(username, DemoPerson.PASSWORD));
    }

    KeycloakAdmin keycloakAdmin() {
        return stack.keycloakAdmin();
    }

    /** The database as its owner: what loads data, never what the service uses. */
    Connection database(Part part) throws SQLException {
        return DriverManager.getConnection(
                stack.databaseUrl(part), stack.databaseOwner(part), stack.databaseOwnerPassword(part));
    }

    /** As PostgreSQL's administrator: settings of the server, and what even an owner may not do. */
    Connection superuser(Part part) throws SQLException {
        return DriverManager.getConnection(
                stack.databaseUrl(part), "postgres", stack.secrets().of("postgres"));
    }

    /** For pgbench: {@code host, port, name, user, password}. */
    String[] address(Part part) {
        return new String[] {
            "127.0.0.1",
            Integer.toString(stack.options().ports().postgres()),
            part.database(),
            stack.databaseOwner(part),
            stack.databaseOwnerPassword(part)
        };
    }

    @Override
    public void close() {
        stack.close();
        upstream.destroy();
    }
}
