package cn.reserve.library.form;

import cn.reserve.platform.rest.Money;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Money from one source.
 *
 * @param amount yuan
 */
public record Funding(
        @NotNull Source source, @NotNull @Money BigDecimal amount) {

    /** Where money comes from. */
    @Schema(name = "FundingSource")
    public enum Source {
        OWN,
        BANK,
        CENTRAL,
        PROVINCIAL,
        CITY,
        SPECIAL_BONDS,
        OTHER
    }
}
