package cn.reserve.library.project;

import cn.reserve.library.form.Direction;
import cn.reserve.library.form.Field;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One row of the list of projects. */
public record ProjectRow(
        UUID id,
        long version,
        @Nullable String code,
        String name,
        String enterpriseName,
        String uscc,
        Field field,
        @Nullable Direction direction,
        String county,
        String countyName,
        ProjectState state,
        @Nullable ProjectStage stage,
        @Nullable BigDecimal totalInvestment,
        @Nullable BigDecimal loanAmount,
        @Nullable Instant dueAt,
        Instant updatedAt,
        int flagCount) {}
