package cn.reserve.library.whitelist;

import java.time.Instant;
import java.util.UUID;

/** A published entry no longer stands. */
record WhitelistRevoked(UUID projectId, String reason, Instant at) {
    static final String TYPE = "library.whitelist-revoked";
}
