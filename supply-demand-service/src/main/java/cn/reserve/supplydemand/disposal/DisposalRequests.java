package cn.reserve.supplydemand.disposal;

import cn.reserve.platform.rest.Money;
import cn.reserve.platform.rest.PlainText;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What callers send about retired equipment. */
final class DisposalRequests {
    private static final String PHONE = "\\+?[0-9][0-9 -]{5,19}";

    private DisposalRequests() {}

    /**
     * A recycler offers to take it.
     *
     * @param price yuan that it pays
     */
    @Schema(name = "DisposalBidRequest")
    record Bidding(
            @NotNull Pricing pricing,
            @NotNull @Money BigDecimal price,

            @Schema(description = "Day of the pick-up, not in the past, at most a year ahead") @NotNull
            LocalDate pickUpOn,

            @PlainText(max = 500, lines = true) @Nullable String note,
            @NotBlank @PlainText(max = 50) String contactPerson,

            @NotBlank @Pattern(regexp = PHONE, message = "{violation.phone}")
            String contactPhone) {}

    /** The enterprise chooses a bid. */
    @Schema(name = "DisposalChoiceRequest")
    record Choice(
            @NotNull UUID bidId,
            @NotBlank @PlainText(max = 50) String contactPerson,

            @NotBlank @Pattern(regexp = PHONE, message = "{violation.phone}")
            String contactPhone) {}

    /** Why somebody steps back, or a certificate comes back. */
    @Schema(name = "DisposalReasonRequest")
    record Reason(
            @NotBlank @PlainText(max = 1000, lines = true) String reason) {}

    /** A side says when how much was taken away; both say the same, and it is. */
    @Schema(name = "DisposalPickUpRequest")
    record PickUp(
            @NotNull LocalDate pickedUpOn,

            @Schema(description = "At most what was offered") @NotNull @Min(1) @Max(1_000_000)
            Integer quantity,

            @Schema(description = "What became of the rest; needed when not all was taken")
            @PlainText(max = 500, lines = true)
            @Nullable
            String note) {}

    /** The certificate, once its file is there. */
    @Schema(name = "DisposalCertificateRequest")
    record Certificate(
            @NotBlank @PlainText(max = 100) String number,
            @NotNull LocalDate issuedOn,

            @Schema(description = "At most what was taken away") @NotNull @Min(1) @Max(1_000_000)
            Integer quantity,

            @NotBlank @PlainText(max = 200) String issuer) {}

    /** The enterprise says that it went another way. */
    @Schema(name = "DisposalOutcomeRequest")
    record Otherwise(
            @NotNull DisposalOutcome outcome,
            @NotBlank @PlainText(max = 1000, lines = true) String reason,

            @Schema(description = "Who disposed of it; needed for DISPOSED_ELSEWHERE") @PlainText(max = 200) @Nullable
            String disposer,

            @Schema(description = "Day on which it left; needed for DISPOSED_ELSEWHERE") @Nullable
            LocalDate leftOn,

            @Schema(description = "How many left; needed for DISPOSED_ELSEWHERE") @Min(1) @Max(1_000_000) @Nullable
            Integer quantity) {}

    /** The bureau names a recycler that is to look at it. */
    @Schema(name = "DisposalInvitationRequest")
    record Invitation(@NotBlank @PlainText(max = 18) String uscc) {}
}
