package cn.reserve.library.reserve;

import cn.reserve.library.form.Field;
import cn.reserve.library.project.ProjectStage;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One project of the reserve.
 *
 * @param amount total investment in yuan
 * @param stage as it stands today
 */
public record ReserveRow(
        UUID projectId,
        String name,
        String enterpriseName,
        Field field,
        String county,
        String countyName,
        ProjectStage stage,
        BigDecimal amount,
        LocalDate reservedOn,
        @Nullable LocalDate startedOn,
        @Nullable LocalDate commissionedOn) {}
