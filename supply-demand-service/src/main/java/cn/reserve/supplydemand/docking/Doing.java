package cn.reserve.supplydemand.docking;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Who takes a step, on which side, when, and what they say about it. */
record Doing(
        DockingSide side,
        Instant at,
        String person,
        String personName,
        String organisationName,
        @Nullable String note) {}
