package cn.reserve.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** CPU time and memory of a process and its children, from {@code /proc}: it survives a noisy machine better than wall time. */
final class Cpu {
    private static final int USER_TICKS = 11;
    private static final int SYSTEM_TICKS = 12;
    private static final double MICROS_PER_TICK = 10_000;

    private Cpu() {}

    /** CPU time used so far, in microseconds, children included. */
    static double micros(ProcessHandle process) throws IOException {
        double sum = 0;
        for (ProcessHandle each : withChildren(process)) {
            Path stat = Path.of("/proc", Long.toString(each.pid()), "stat");
            if (Files.exists(stat)) {
                String text = Files.readString(stat);
                String[] fields = text.substring(text.lastIndexOf(')') + 2).split(" ");
                sum += (Long.parseLong(fields[USER_TICKS]) + Long.parseLong(fields[SYSTEM_TICKS])) * MICROS_PER_TICK;
            }
        }
        return sum;
    }

    /** Proportional resident memory in MiB (shared pages counted once over all sharers), children included. */
    static long residentMebibytes(ProcessHandle process) throws IOException {
        long kibibytes = 0;
        for (ProcessHandle each : withChildren(process)) {
            Path rollup = Path.of("/proc", Long.toString(each.pid()), "smaps_rollup");
            if (Files.exists(rollup)) {
                kibibytes += Files.readAllLines(rollup).stream()
                        .filter(line -> line.startsWith("Pss:"))
                        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                        .sum();
            }
        }
        return kibibytes / 1024;
    }

    /** The process and whatever it started that still runs. */
    static List<ProcessHandle> withChildren(ProcessHandle process) {
        return java.util.stream.Stream.concat(java.util.stream.Stream.of(process), process.descendants())
                .toList();
    }
}
