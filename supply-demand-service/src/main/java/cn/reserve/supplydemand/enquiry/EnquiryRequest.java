package cn.reserve.supplydemand.enquiry;

import cn.reserve.platform.rest.PlainText;
import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

/**
 * What somebody asks about a product.
 *
 * @param contact how to be reached, if the person wants to say so
 */
public record EnquiryRequest(
        @NotBlank @PlainText(max = 100) String subject,
        @NotBlank @PlainText(max = 1000, lines = true) String message,
        @PlainText(max = 100) @Nullable String contact) {

    /** The supplier's answer. */
    public record EnquiryAnswer(
            @NotBlank @PlainText(max = 2000, lines = true) String answer) {}

    /** Why the supplier closes an enquiry without an answer. */
    public record EnquiryClosing(
            @NotBlank @PlainText(max = 300) String reason) {}
}
