package cn.reserve.localstack;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One launcher per data folder. The lock goes with the launcher however it dies; the list of its processes stays, so that
 * the next start ends the ones that a killed launcher left behind.
 */
final class StackLock implements AutoCloseable {

    private final FileChannel channel;
    private final Path processes;

    private StackLock(FileChannel channel, Path processes) {
        this.channel = channel;
        this.processes = processes;
    }

    static StackLock take(Path data) {
        try {
            FileChannel channel = open(data);
            if (tryLock(channel).isEmpty()) {
                StackProblem running = running(channel);
                channel.close();
                throw running;
            }
            channel.truncate(0);
            channel.write(
                    ByteBuffer.wrap(Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.UTF_8)));
            channel.force(false);
            StackLock taken = new StackLock(channel, data.resolve("processes"));
            taken.endLeftovers();
            return taken;
        } catch (IOException e) {
            throw unusable(data, e);
        }
    }

    /** Looks whether a launcher has the folder, without taking it. */
    static void refuseWhileRunning(Path data) {
        try (FileChannel channel = open(data)) {
            if (tryLock(channel).isEmpty()) {
                throw running(channel);
            }
        } catch (IOException e) {
            throw unusable(data, e);
        }
    }

    /** Remembers the running processes with their start times, so that a reused pid is never mistaken for one of ours. */
    void remember(Map<Part, ChildProcess> running) {
        String text = running.values().stream()
                .map(child -> child.pid() + " " + startOf(ProcessHandle.of(child.pid())) + " " + child.name())
                .collect(Collectors.joining("\n", "", "\n"));
        try {
            Files.writeString(processes, text);
        } catch (IOException e) {
            throw new StackProblem("写不了 " + processes, "Cannot write " + processes, e);
        }
    }

    /** Processes that a killed launcher left behind and that have not ended yet; a start ends them. */
    static Set<Long> leftBehind(Path data) {
        try {
            return leftovers(data.resolve("processes")).stream()
                    .map(ProcessHandle::pid)
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw unusable(data, e);
        }
    }

    private static List<ProcessHandle> leftovers(Path processes) throws IOException {
        if (!Files.exists(processes)) {
            return List.of();
        }
        return Files.readAllLines(processes).stream()
                .map(line -> line.split(" ", 3))
                .filter(words -> words.length == 3)
                .flatMap(
                        words -> ProcessHandle.of(Long.parseLong(words[0]))
                                .filter(handle -> startOf(Optional.of(handle)).equals(words[1]))
                                .stream())
                .toList();
    }

    private void endLeftovers() throws IOException {
        leftovers(processes).reversed().forEach(handle -> {
            handle.destroy();
            try {
                handle.onExit()
                        .orTimeout(10, java.util.concurrent.TimeUnit.SECONDS)
                        .join();
            } catch (java.util.concurrent.CompletionException e) {
                handle.destroyForcibly();
                handle.onExit().join();
            }
        });
        Files.deleteIfExists(processes);
    }

    private static String startOf(Optional<ProcessHandle> handle) {
        return handle.flatMap(process -> process.info().startInstant())
                .map(Instant::toString)
                .orElse("-");
    }

    private static FileChannel open(Path data) throws IOException {
        Files.createDirectories(data);
        return FileChannel.open(
                data.resolve("launcher"), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    }

    private static Optional<FileLock> tryLock(FileChannel channel) throws IOException {
        try {
            return Optional.ofNullable(channel.tryLock());
        } catch (OverlappingFileLockException e) {
            return Optional.empty();
        }
    }

    private static StackProblem running(FileChannel channel) throws IOException {
        String pid = readAll(channel);
        return new StackProblem(
                "已经在运行（进程 " + pid + "），请先在它的终端按 Ctrl-C，或执行 kill " + pid + "。",
                "It is already running (process " + pid + "): press Ctrl-C in its terminal, or run: kill " + pid);
    }

    private static StackProblem unusable(Path data, IOException reason) {
        boolean denied = reason instanceof AccessDeniedException;
        return new StackProblem(
                "数据目录 " + data + " 不可读写：" + reason.getMessage() + (denied ? "（没有权限）" : ""),
                "The data folder " + data + " cannot be read and written: " + reason.getMessage()
                        + (denied ? " (no permission)" : ""),
                reason);
    }

    private static String readAll(FileChannel channel) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(32);
        channel.read(buffer, 0);
        return new String(buffer.array(), 0, buffer.position(), StandardCharsets.UTF_8).strip();
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(processes);
            channel.close();
        } catch (IOException e) {
            throw new StackProblem("写不了 " + processes, "Cannot write " + processes, e);
        }
    }
}
