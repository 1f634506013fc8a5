package cn.reserve.platform.feed;

import java.time.Instant;
import java.util.UUID;

/**
 * One event as a consumer receives it.
 *
 * @param id unique for ever; the same event read twice has the same id
 * @param type for example {@code library.project-whitelisted}
 * @param subject the record that the event is about; events of one subject come in the order of its changes
 * @param time when it was published
 * @param data the event's own fields
 * @param position place in the source's feed; grows in commit order, may have gaps
 */
public record FeedEvent(UUID id, String type, String subject, Instant time, EventData data, long position) {}
