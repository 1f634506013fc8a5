package cn.reserve.localstack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/**
 * One process of the stack. It runs in a session of its own, so that Ctrl-C reaches only the launcher, which stops the
 * processes in order; on Linux the kernel ends it when the launcher dies in any other way.
 */
public final class ChildProcess {

    /** The kernel's death signal follows the thread that started the child: this one lives as long as the JVM. */
    private static final ExecutorService SPAWNER = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("child-processes").daemon().factory());

    private static final Pattern COMPLAINT =
            Pattern.compile("FATAL|PANIC|^✗ |\\bERROR\\b|[Cc]ould not|cannot |failed to execute|No space left");

    private final String name;
    private final Path log;
    private final Process process;
    private final String stopSignal;

    private ChildProcess(String name, Path log, Process process, String stopSignal) {
        this.name = name;
        this.log = log;
        this.process = process;
        this.stopSignal = stopSignal;
    }

    /** What to start; {@code inner} stands after the wrappers, e.g. a user namespace. */
    record Command(
            String name,
            List<String> command,
            Map<String, String> environment,
            Path folder,
            Path log,
            String stopSignal) {

        Command(String name, List<String> command, Map<String, String> environment, Path folder, Path log) {
            this(name, command, environment, folder, log, "TERM");
        }
    }

    static ChildProcess start(Command command) {
        try {
            keepPreviousLog(command.log());
            ProcessBuilder builder = new ProcessBuilder(command.command())
                    .directory(command.folder().toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(command.log().toFile());
            builder.environment().putAll(command.environment());
            return new ChildProcess(command.name(), command.log(), spawn(builder), command.stopSignal());
        } catch (IOException e) {
            throw new StackProblem(
                    "无法启动 " + command.name() + "：" + e.getMessage(),
                    "Cannot start " + command.name() + ": " + e.getMessage(),
                    e);
        }
    }

    /** Starts a process that dies with this JVM when its command is {@link #wrapped}. */
    static Process spawn(ProcessBuilder builder) throws IOException {
        try {
            Process process = SPAWNER.submit(builder::start).get();
            process.getOutputStream().close();
            return process;
        } catch (ExecutionException e) {
            throw new IOException(
                    e.getCause() == null ? e.getMessage() : e.getCause().getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackProblem("启动被中断。", "The start was interrupted.", e);
        }
    }

    /** The words before a command: its own session, and the signal that follows the launcher's death. */
    static List<String> session() {
        return onPath("setsid").map(List::of).orElse(List.of());
    }

    static List<String> endingWithLauncher(String signal) {
        return onPath("setpriv")
                .map(found -> List.of(found, "--pdeathsig", signal))
                .orElse(List.of());
    }

    static List<String> wrapped(List<String> command) {
        List<String> all = new ArrayList<>(session());
        all.addAll(endingWithLauncher("TERM"));
        all.addAll(command);
        return all;
    }

    static Optional<String> onPath(String program) {
        String path = System.getenv().getOrDefault("PATH", "/usr/bin:/bin");
        for (String folder : path.split(":", -1)) {
            Path candidate = Path.of(folder, program);
            if (Files.isExecutable(candidate)) {
                return Optional.of(candidate.toString());
            }
        }
        return Optional.empty();
    }

    public String name() {
        return name;
    }

    public Path log() {
        return log;
    }

    public long pid() {
        return process.pid();
    }

    /** The last line of its log that says why it failed, if any does. */
    Optional<String> complaint() {
        return complaint(log);
    }

    static Optional<String> complaint(Path log) {
        try (java.util.stream.Stream<String> lines = Files.lines(log)) {
            return lines.filter(line -> COMPLAINT.matcher(line).find())
                    .reduce((first, second) -> second)
                    .map(line ->
                            line.strip().substring(0, Math.min(200, line.strip().length())));
        } catch (IOException | java.io.UncheckedIOException e) {
            return Optional.empty();
        }
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** Waits until it has ended: its exit status, 128 and the signal's number when a signal ended it. */
    public int awaitEnd() throws InterruptedException {
        return process.waitFor();
    }

    /** Ends it in good order; after {@code patience} it is killed. */
    public void stop(Duration patience) {
        if (!process.isAlive()) {
            return;
        }
        signal(stopSignal);
        try {
            if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                kill();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            kill();
        }
    }

    /** SIGKILL, as a crash would be; returns when the process is gone. */
    public void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    private void signal(String signal) {
        try {
            new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid()))
                    .inheritIO()
                    .start()
                    .waitFor();
        } catch (IOException e) {
            process.destroy();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroy();
        }
    }

    private static void keepPreviousLog(Path log) throws IOException {
        Files.createDirectories(log.toAbsolutePath().getParent());
        if (Files.exists(log)) {
            Files.move(log, log.resolveSibling(log.getFileName() + ".previous"), StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
