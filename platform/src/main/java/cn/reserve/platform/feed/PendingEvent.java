package cn.reserve.platform.feed;

import java.time.Instant;
import java.util.UUID;

/** An event of a transaction that has not committed yet; {@code data} is JSON text. */
record PendingEvent(UUID id, String type, String subject, Instant time, String data) {

    static PendingEvent of(String type, String subject, Instant time, String data) {
        return new PendingEvent(TimeOrderedUuid.at(time), type, subject, time, data);
    }
}
