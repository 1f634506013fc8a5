package cn.reserve.localstack;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Refuses to start on a port that somebody else holds, and says who when the system tells. */
final class TakenPort {

    private TakenPort() {}

    /** @param ending processes of ours that a start ends before it needs their ports */
    static void refuse(Ports ports, Set<Long> ending) {
        for (Part part : Part.values()) {
            refuse(part, ports.of(part), ending);
        }
        refuse(Part.KEYCLOAK, ports.keycloakHealth(), ending);
        refuse(Part.GATEWAY, ports.gatewayHealth(), ending);
    }

    private static void refuse(Part part, int port, Set<Long> ending) {
        if (isTaken(port) && holder(port).filter(ending::contains).isEmpty()) {
            throw problem(part, port);
        }
    }

    static StackProblem problem(Part part, int port) {
        Optional<Long> holder = holder(port);
        String who = holder.map(TakenPort::describe).orElse("");
        String stop = holder.map(pid -> "kill " + pid).orElse("ss -ltnp 'sport = :" + port + "'");
        return new StackProblem(
                "端口 " + port + "（" + part.zh() + "）已被占用" + (who.isEmpty() ? "" : "：" + who) + "，请先停止它：" + stop,
                "Port " + port + " (" + part.en() + ") is taken" + (who.isEmpty() ? "" : " by " + who)
                        + "; stop that first: " + stop);
    }

    private static boolean isTaken(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return false;
        } catch (IOException e) {
            return true;
        }
    }

    private static String describe(long pid) {
        String command = ProcessHandle.of(pid).flatMap(p -> p.info().command()).orElse("?");
        return Path.of(command).getFileName() + " (" + pid + ")";
    }

    /** The process that listens, from Linux's /proc; nothing elsewhere or without the right to look. */
    private static Optional<Long> holder(int port) {
        Optional<String> inode = Stream.of("/proc/net/tcp", "/proc/net/tcp6")
                .map(Path::of)
                .flatMap(table -> lines(table).stream())
                .map(line -> line.strip().split("\\s+"))
                .filter(cells -> cells.length > 9
                        && cells[3].equals("0A")
                        && cells[1].endsWith(String.format(Locale.ROOT, ":%04X", port)))
                .map(cells -> "socket:[" + cells[9] + "]")
                .findFirst();
        return inode.flatMap(socket -> ProcessHandle.allProcesses()
                .filter(process -> holds(process.pid(), socket))
                .map(ProcessHandle::pid)
                .findFirst());
    }

    private static boolean holds(long pid, String socket) {
        try (Stream<Path> descriptors = Files.list(Path.of("/proc", Long.toString(pid), "fd"))) {
            return descriptors.anyMatch(fd -> {
                try {
                    return Files.readSymbolicLink(fd).toString().equals(socket);
                } catch (IOException e) {
                    return false;
                }
            });
        } catch (IOException e) {
            return false;
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            return List.of();
        }
    }
}
