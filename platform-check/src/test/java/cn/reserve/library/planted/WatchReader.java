package cn.reserve.library.planted;

import java.time.Instant;

/** Looks at the system clock. */
public class WatchReader {
    public Instant time() {
        return Instant.now();
    }
}
