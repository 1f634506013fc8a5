package cn.reserve.localstack.demo;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waits for something that the platform does by itself. */
final class Awaiting {

    private Awaiting() {}

    static void until(String what, Duration patience, BooleanSupplier holds) {
        long end = System.nanoTime() + patience.toNanos();
        while (!holds.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new DemoFailed("no " + what + " after " + patience.toSeconds() + " s");
            }
            try {
                Thread.sleep(200);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new DemoFailed("interrupted");
            }
        }
    }
}
