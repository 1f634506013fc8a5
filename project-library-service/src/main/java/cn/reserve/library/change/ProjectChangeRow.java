package cn.reserve.library.change;

import cn.reserve.library.form.Field;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One row of the list of change requests. Amounts are yuan.
 *
 * @param number from 1 within the project
 * @param changedFields top-level fields of the form that shall differ
 */
public record ProjectChangeRow(
        UUID id,
        long version,
        UUID projectId,
        int number,
        ChangeState state,
        String name,
        String enterpriseName,
        String uscc,
        Field field,
        String county,
        String countyName,
        String reason,
        List<String> changedFields,
        @Nullable BigDecimal totalBefore,
        @Nullable BigDecimal totalInvestment,
        @Nullable BigDecimal loanBefore,
        @Nullable BigDecimal loanAmount,
        @Nullable Instant dueAt,
        Instant updatedAt) {

    /** Defensive copy. */
    public ProjectChangeRow {
        changedFields = List.copyOf(changedFields);
    }
}
