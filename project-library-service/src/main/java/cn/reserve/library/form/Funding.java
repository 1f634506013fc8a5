package cn.reserve.library.form;

import cn.reserve.platform.rest.Money;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Money from one source. A draft may leave any of it out; submission asks for all.
 *
 * @param amount yuan
 */
public record Funding(
        @Nullable Source source, @Money @Nullable BigDecimal amount) {

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
