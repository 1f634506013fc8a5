package cn.reserve.library.dispatch.report;

import cn.reserve.library.dispatch.light.Light;
import cn.reserve.library.form.Field;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One row of the reports. Amounts are yuan; null until something was handed in.
 *
 * @param period e.g. {@code 2026-11}
 * @param flagCount open doubts
 */
@Schema(name = "DispatchReportRow")
public record ReportRow(
        UUID id,
        long version,
        UUID roundId,
        String period,
        UUID projectId,
        String name,
        String enterpriseName,
        Field field,
        String county,
        String countyName,
        DispatchState state,
        Light light,
        Light startLight,
        Light progressLight,
        int reds,
        int flagCount,
        @Nullable BigDecimal investedPeriod,
        @Nullable BigDecimal investedYear,
        @Nullable BigDecimal investedTotal,
        @Nullable BigDecimal fundsInPlace,
        @Nullable BigDecimal fundsPaid,
        @Nullable Instant submittedAt,
        @Nullable String reason) {}
