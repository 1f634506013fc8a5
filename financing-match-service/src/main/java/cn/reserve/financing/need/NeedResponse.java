package cn.reserve.financing.need;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A need with its details, as far as the caller may read them. Amounts in yuan, rates in percent a year. */
@Schema(name = "Need")
record NeedResponse(
        UUID id,
        long version,
        NeedState state,
        UUID projectId,
        @Nullable String projectCode,
        String projectName,
        String field,
        @Nullable String direction,
        @Nullable String industry,
        String county,
        String countyName,
        String uscc,
        String enterpriseName,
        @Nullable String sizeClass,
        @Nullable String content,
        BigDecimal amount,
        @Nullable Integer termMonths,
        @Nullable BigDecimal latestRate,
        @Nullable String use,
        @Nullable String guarantee,
        List<IntendedBank> intendedBanks,

        @Schema(description = "Contact person; null for a bank without standing consent") @Nullable
        String contactName,

        @Nullable String contactPhone,

        @Schema(description = "Total investment; null for a bank without standing consent") @Nullable
        BigDecimal totalInvestment,

        @Nullable BigDecimal equipmentInvestment,
        ConsentState consent,
        @Nullable String batchNumber,
        Instant publishedAt,

        @Schema(description = "Approved by all banks together; null for a bank, which never learns of another's terms")
        @Nullable
        BigDecimal approvedAmount,

        @Nullable Closing closing,

        @Schema(description = "The asking bank's own latest case; always null for other callers")
        NeedRow.@Nullable OwnCase ownCase,

        @Schema(description = "What the caller may do now") List<NeedAction> actions,
        Instant updatedAt) {

    /** What a caller can do with a need. */
    enum NeedAction {
        CLAIM
    }

    /** A bank that the enterprise would like; the name falls back to the alias. */
    @Schema(name = "IntendedBank")
    record IntendedBank(String alias, String name) {}

    /** Whether the enterprise's consent stands today and until when. */
    @Schema(name = "ConsentState")
    record ConsentState(boolean stands, @Nullable LocalDate until) {}

    /** How a closed need ended. */
    @Schema(name = "NeedClosing")
    record Closing(NeedEnding kind, @Nullable String reason, Instant at) {}

    static NeedResponse of(
            Need need,
            DisclosurePolicy.Disclosure shown,
            boolean consentStands,
            List<IntendedBank> banks,
            @Nullable BigDecimal approved,
            NeedRow.@Nullable OwnCase ownCase,
            List<NeedAction> actions) {
        NeedEnding ended = need.endedKind();
        Instant endedAt = need.endedAt();
        return new NeedResponse(
                need.id(),
                need.version(),
                need.state(),
                need.projectId(),
                need.projectCode(),
                need.projectName(),
                need.field(),
                need.direction(),
                need.industry(),
                need.county(),
                need.countyName(),
                need.uscc(),
                need.enterpriseName(),
                need.sizeClass(),
                need.content(),
                need.amount(),
                need.termMonths(),
                need.latestRate(),
                need.use(),
                need.guarantee(),
                banks,
                shown.contact() ? need.contactName() : null,
                shown.contact() ? need.contactPhone() : null,
                shown.figures() ? need.totalInvestment() : null,
                shown.figures() ? need.equipmentInvestment() : null,
                new ConsentState(consentStands, need.consent().until()),
                need.batchNumber(),
                need.publishedAt(),
                approved,
                ended == null || endedAt == null ? null : new Closing(ended, need.endedReason(), endedAt),
                ownCase,
                actions,
                need.updatedAt());
    }
}
