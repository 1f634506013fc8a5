package cn.reserve.benchmarks;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Keeps what is measured on a core of its own: the given processes have the last core, the load generator and everything else it started
 * have the others. Clients and upstreams of a real gateway are other machines; on two shared cores a tail shows who waited for a core.
 *
 * <p>Needs {@code taskset}; without it, or on one core, nothing moves and {@link #apart()} says so.
 */
final class Cores implements AutoCloseable {
    private static final int ALL = Runtime.getRuntime().availableProcessors();

    private final boolean apart;

    private Cores(boolean apart) {
        this.apart = apart;
    }

    static Cores of(List<ProcessHandle> measured) throws IOException, InterruptedException {
        boolean apart = ALL > 1;
        for (ProcessHandle process : Cpu.withChildren(ProcessHandle.current())) {
            apart = apart && move(process, 0, ALL - 2);
        }
        for (ProcessHandle one : measured) {
            for (ProcessHandle process : Cpu.withChildren(one)) {
                apart = apart && move(process, ALL - 1, ALL - 1);
            }
        }
        return new Cores(apart);
    }

    /** Whether the measured processes really have a core of their own. */
    boolean apart() {
        return apart;
    }

    @Override
    public void close() throws IOException {
        try {
            for (ProcessHandle process : Cpu.withChildren(ProcessHandle.current())) {
                move(process, 0, ALL - 1);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** A process that ended in between cannot be moved and need not be. */
    private static boolean move(ProcessHandle process, int first, int last) throws IOException, InterruptedException {
        String cores = String.join(
                ",",
                IntStream.rangeClosed(first, last).mapToObj(Integer::toString).toList());
        try {
            int code = new ProcessBuilder("taskset", "-a", "-c", "-p", cores, Long.toString(process.pid()))
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
            return code == 0 || !process.isAlive();
        } catch (IOException missing) {
            return false;
        }
    }
}
