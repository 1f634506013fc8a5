package cn.reserve.financing.docking;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who does a step when.
 *
 * @param note internal note, read by the bank alone
 */
record Doing(
        Instant at,
        String person,
        String personName,
        String organisationName,
        @Nullable String note) {}
