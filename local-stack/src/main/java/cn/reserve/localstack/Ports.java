package cn.reserve.localstack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;

/** Where each process listens, always on 127.0.0.1; Keycloak and the gateway have a second port for health. */
public record Ports(
        int gateway,
        int library,
        int supplyDemand,
        int financing,
        int keycloak,
        int keycloakHealth,
        int gatewayHealth,
        int postgres) {

    /** The ports that the README names. */
    public static Ports standard() {
        return new Ports(8080, 8081, 8082, 8083, 8180, 9180, 9080, 15432);
    }

    /** Ports that nobody uses now, so that several stacks can run side by side. */
    public static Ports free() {
        List<ServerSocket> held = new ArrayList<>();
        try {
            for (int i = 0; i < 8; i++) {
                held.add(new ServerSocket(0, 1, InetAddress.getLoopbackAddress()));
            }
            int[] p = held.stream().mapToInt(ServerSocket::getLocalPort).toArray();
            return new Ports(p[0], p[1], p[2], p[3], p[4], p[5], p[6], p[7]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            held.forEach(Ports::closeQuietly);
        }
    }

    public int of(Part part) {
        return switch (part) {
            case GATEWAY -> gateway;
            case LIBRARY -> library;
            case SUPPLY_DEMAND -> supplyDemand;
            case FINANCING -> financing;
            case KEYCLOAK -> keycloak;
            case POSTGRES -> postgres;
        };
    }

    /** Where one of our services answers probes. */
    int healthOf(Part part) {
        return part == Part.GATEWAY ? gatewayHealth : of(part);
    }

    private static void closeQuietly(ServerSocket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
