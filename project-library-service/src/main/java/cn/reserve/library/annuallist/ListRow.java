package cn.reserve.library.annuallist;

import cn.reserve.library.listtype.Words;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A list with what its items come to.
 *
 * @param year null of a standing register
 * @param flagged items that do not keep to a rule about age
 * @param linked items with a project
 */
@Schema(name = "AnnualListRow")
public record ListRow(
        UUID id,
        long version,
        String type,
        Words typeName,
        @Nullable Integer year,
        OwnerKind ownerKind,
        String owner,
        String ownerName,
        ListState state,
        @Nullable String reason,
        Instant updatedAt,
        long items,
        long flagged,
        long linked,
        BigDecimal quantity,
        BigDecimal cost) {}
