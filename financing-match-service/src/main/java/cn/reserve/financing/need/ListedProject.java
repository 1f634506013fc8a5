package cn.reserve.financing.need;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The data of {@code library.project-whitelisted} as far as financing uses it. Amounts in yuan, rates in percent
 * a year, terms in months. Fields that this version does not know are ignored, so the library may add some.
 */
record ListedProject(
        UUID projectId,
        @Nullable String projectCode,
        String name,
        String field,
        @Nullable String direction,
        String county,
        String countyName,
        @Nullable String industry,
        Enterprise enterprise,
        @Nullable BigDecimal totalInvestment,
        @Nullable BigDecimal equipmentInvestment,
        @Nullable Loan loan,
        @Nullable ConsentGiven consent,
        @Nullable String content,
        Batch batch) {

    /** Whether the event says enough to open a need; a row without it would only break readers later. */
    @SuppressWarnings("ConstantValue") // filled by Jackson, which does not know about nullness
    boolean isComplete() {
        return projectId != null
                && name != null
                && field != null
                && county != null
                && countyName != null
                && enterprise != null
                && enterprise.uscc() != null
                && enterprise.name() != null
                && batch != null
                && batch.publishedAt() != null
                && (loan == null || (loan.amount() != null && loan.amount().signum() > 0));
    }

    record Enterprise(String uscc, String name, @Nullable String sizeClass) {}

    record Loan(
            BigDecimal amount,
            @Nullable Integer termMonths,
            @Nullable BigDecimal latestRate,
            @Nullable String use,
            @Nullable String guarantee,
            @Nullable List<String> intendedBanks) {}

    record ConsentGiven(boolean given, @Nullable LocalDate until) {}

    record Batch(UUID id, @Nullable String number, Instant publishedAt) {}
}
