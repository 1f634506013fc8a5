package cn.reserve.library.whitelist;

import java.time.Instant;
import java.util.UUID;

/** A revocation; {@code hash} is its link in the chain. */
public record RevocationResponse(UUID projectId, String reason, Instant at, String revokedBy, String hash) {}
