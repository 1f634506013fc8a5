package cn.reserve.platform.audit;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who acts: a person, a machine client, or the service itself.
 *
 * @param person subject of the token, or {@code service:<name>} for the service itself
 */
record Actor(
        String person,
        String personName,
        Set<String> roles,
        @Nullable String organisation,
        @Nullable String organisationName) {}
