package cn.reserve.localstack;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Progress lines in Chinese and English, each with the seconds since the start. */
public final class Progress {

    private final PrintStream out;
    private final long begin = System.nanoTime();

    private Progress(PrintStream out) {
        this.out = out;
    }

    public static Progress onConsole() {
        return new Progress(new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    public static Progress to(PrintStream out) {
        return new Progress(out);
    }

    public static Progress silent() {
        return new Progress(new PrintStream(java.io.OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
    }

    /** One step, e.g. {@code [  3.1 s] PostgreSQL 已就绪 | ready}. */
    public synchronized void step(String zh, String en) {
        out.printf(Locale.ROOT, "[%5.1f s] %s | %s%n", seconds(), zh, en);
    }

    /** A line of its own, without the clock. */
    public synchronized void line(String text) {
        out.println(text);
    }

    public double seconds() {
        return (System.nanoTime() - begin) / 1e9;
    }
}
