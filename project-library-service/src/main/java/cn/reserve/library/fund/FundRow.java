package cn.reserve.library.fund;

import cn.reserve.library.form.Field;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One record of the register.
 *
 * @param reason of the revocation; null otherwise
 * @param actions what the caller may do now
 */
public record FundRow(
        UUID id,
        long version,
        UUID projectId,
        String projectName,
        String enterpriseName,
        String uscc,
        Field field,
        String countyName,
        String programme,
        String documentNumber,
        LocalDate issuedOn,
        BigDecimal issued,
        BigDecimal inPlace,
        BigDecimal paid,
        FundState state,
        @Nullable String reason,
        String updatedBy,
        Instant updatedAt,
        List<FundAction> actions) {}
