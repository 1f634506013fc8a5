package cn.reserve.supplydemand.docking;

import cn.reserve.platform.rest.Money;
import cn.reserve.platform.rest.PlainText;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What callers send about docking cases. */
final class DockingRequests {
    private DockingRequests() {}

    /** Which two rows are to meet. */
    @Schema(name = "DockingRequest")
    record Opening(
            @NotNull UUID demandId,
            @NotNull UUID supplyId,

            @Schema(description = "What the opener says to the other side")
            @PlainText(max = 1000, lines = true)
            @Nullable
            String note) {}

    /** A step with nothing but words. */
    @Schema(name = "DockingStepRequest")
    record Step(
            @Schema(description = "Words that both sides read") @PlainText(max = 1000, lines = true) @Nullable
            String note) {}

    /** What a side says was agreed. */
    @Schema(name = "DockingProposalRequest")
    record Proposal(
            @Schema(description = "Yuan, more than 0, for everything that is bought") @NotNull @Money(positive = true)
            BigDecimal amount,

            @Schema(description = "Day of the contract, between the opening of the case and today") @NotNull
            LocalDate day,

            @PlainText(max = 1000, lines = true) @Nullable String note) {

        Terms terms() {
            return new Terms(amount, day);
        }
    }

    /** Why a side ends the case. */
    @Schema(name = "DockingDropRequest")
    record Drop(
            @NotNull DropReason reason,

            @Schema(description = "Words that both sides read; required with OTHER")
            @PlainText(max = 1000, lines = true)
            @Nullable
            String text) {}

    /** A message to the other side. */
    @Schema(name = "DockingMessageRequest")
    record Message(
            @NotBlank @PlainText(max = 2000, lines = true) String text) {}

    /** Up to which message the side has read. */
    @Schema(name = "DockingReadingRequest")
    record Reading(@NotNull @Min(0) Integer upTo) {}
}
