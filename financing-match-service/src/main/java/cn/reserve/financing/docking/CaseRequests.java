package cn.reserve.financing.docking;

import cn.reserve.platform.rest.Money;
import cn.reserve.platform.rest.PlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What callers send about cases. */
final class CaseRequests {

    private CaseRequests() {}

    /** A step with nothing but an internal note. */
    @Schema(name = "StepRequest")
    record Step(
            @Schema(description = "Internal note, read by the bank alone")
            @PlainText(max = 2000, lines = true)
            @Nullable
            String note) {}

    /** The result of a credit decision. */
    @Schema(name = "CreditApprovalRequest")
    record CreditApproval(
            @Schema(description = "Yuan, more than 0 and at most the wanted amount") @NotNull @Money
            BigDecimal amount,

            @Schema(description = "Percent a year: 3.5 means 3.5 %; more than 0, at most 24, at most four decimals")
            @NotNull
            BigDecimal rate,

            @Schema(description = "Months, 1 to 360") @NotNull
            Integer termMonths,

            @Schema(description = "How the loan is secured") @NotBlank @PlainText(max = 200)
            String guarantee,

            @PlainText(max = 2000, lines = true) @Nullable String note) {

        CreditTerms terms() {
            return new CreditTerms(amount, rate, termMonths, guarantee);
        }
    }

    /** A bank's "no". */
    @Schema(name = "ClosingRequest")
    record Closing(
            @NotNull ClosingReason reasonCode,

            @Schema(description = "Explanation that the enterprise reads; required with OTHER")
            @PlainText(max = 1000, lines = true)
            @Nullable
            String text,

            @PlainText(max = 2000, lines = true) @Nullable String note) {}

    /** The enterprise steps back. */
    @Schema(name = "WithdrawalRequest")
    record Withdrawal(
            @Schema(description = "Explanation that the bank reads") @PlainText(max = 1000, lines = true) @Nullable
            String text) {}
}
