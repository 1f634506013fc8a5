package cn.reserve.schema;

import java.time.Duration;

/** A pause between two looks at the database; an interruption ends the program. */
final class Pause {

    private Pause() {}

    static void of(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SchemaProblem(SchemaProblem.Kind.REFUSED, "等待数据库时被中断。", "Interrupted while waiting.");
        }
    }
}
