package cn.reserve.library.enterprise;

import cn.reserve.library.membership.MembershipState;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One row of the list of enterprises. */
public record EnterpriseRow(
        UUID id,
        long version,
        EnterpriseState state,
        String uscc,
        String name,
        String county,
        String countyName,
        String industry,
        SizeClass sizeClass,
        @Nullable MembershipState membership,
        Instant submittedAt,
        Instant updatedAt) {}
