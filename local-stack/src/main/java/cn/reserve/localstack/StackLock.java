package cn.reserve.localstack;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

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
            Files.createDirectories(data);
            FileChannel channel = FileChannel.open(
                    data.resolve("launcher"),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.READ,
                    StandardOpenOption.WRITE);
            FileLock lock = tryLock(channel);
            if (lock == null) {
                String pid = readAll(channel);
                channel.close();
                throw new StackProblem(
                        "已经在运行（进程 " + pid + "），请先在它的终端按 Ctrl-C，或执行 kill " + pid + "。",
                        "It is already running (process " + pid + "): press Ctrl-C in its terminal, or run: kill "
                                + pid);
            }
            channel.truncate(0);
            channel.write(
                    ByteBuffer.wrap(Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.UTF_8)));
            channel.force(false);
            StackLock taken = new StackLock(channel, data.resolve("processes"));
            taken.endLeftovers();
            return taken;
        } catch (IOException e) {
            throw new StackProblem(
                    "数据目录 " + data + " 不可读写：" + e.getMessage(),
                    "The data folder " + data + " cannot be read and written: " + e.getMessage(),
                    e);
        }
    }

    /** Remembers the running processes with their start times, so that a reused pid is never mistaken for one of ours. */
    void remember(Map<Part, ChildProcess> running) {
        String text = running.values().stream()
                .map(child -> child.pid() + " "
                        + startOf(ProcessHandle.of(child.pid()).orElse(null)) + " " + child.name())
                .collect(Collectors.joining("\n", "", "\n"));
        try {
            Files.writeString(processes, text);
        } catch (IOException e) {
            throw new StackProblem("写不了 " + processes, "Cannot write " + processes, e);
        }
    }

    private void endLeftovers() throws IOException {
        if (!Files.exists(processes)) {
            return;
        }
        List<ProcessHandle> left = Files.readAllLines(processes).stream()
                .map(line -> line.split(" ", 3))
                .filter(words -> words.length == 3)
                .flatMap(words ->
                        ProcessHandle.of(Long.parseLong(words[0]))
                                .filter(handle -> startOf(handle).equals(words[1]))
                                .stream())
                .toList();
        left.reversed().forEach(handle -> {
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

    private static String startOf(@Nullable ProcessHandle handle) {
        return handle == null
                ? "-"
                : handle.info().startInstant().map(Instant::toString).orElse("-");
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
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
