package cn.reserve.platform.notice;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A notice of a transaction that has not committed yet. */
record PendingNotice(UUID id, @Nullable String cause, String kind, Audience audience, About about, Instant at) {}
