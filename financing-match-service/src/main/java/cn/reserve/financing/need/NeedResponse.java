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

        @Schema(
                description =
                        "Lead person of the project, read from the library now; null unless contactState is SHOWN")
        @Nullable
        String contactName,

        @Nullable String contactPhone,

        @Schema(
                description =
                        "WITHHELD: not for this reader, or no consent stands; UNAVAILABLE: the library did not answer")
        ContactState contactState,

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

    static NeedResponse of(Look look, NeedContact contact) {
        Need need = look.need();
        boolean figures = look.shown().figures();
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
                look.banks(),
                contact.name(),
                contact.phone(),
                contact.state(),
                figures ? need.totalInvestment() : null,
                figures ? need.equipmentInvestment() : null,
                new ConsentState(look.consentStands(), need.consent().until()),
                need.batchNumber(),
                need.publishedAt(),
                look.approvedAmount(),
                ended == null || endedAt == null ? null : new Closing(ended, need.endedReason(), endedAt),
                look.ownCase(),
                look.actions(),
                need.updatedAt());
    }
}
