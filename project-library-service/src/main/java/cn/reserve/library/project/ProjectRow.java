package cn.reserve.library.project;

import cn.reserve.library.dispatch.light.Light;
import cn.reserve.library.form.Direction;
import cn.reserve.library.form.Field;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One row of the list of projects.
 *
 * @param light of its latest report of dispatch; null for those who see no reports
 */
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
        @Nullable Light light,
        @Nullable BigDecimal totalInvestment,
        @Nullable BigDecimal loanAmount,
        @Nullable Instant dueAt,
        Instant updatedAt,
        int flagCount) {}
