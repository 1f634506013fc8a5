package cn.reserve.financing.docking;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a bank approved.
 *
 * @param amount yuan
 * @param rate percent a year, at most four decimals
 * @param termMonths months
 * @param guarantee how the loan is secured, in words
 */
@Embeddable
@Schema(name = "CreditTerms")
public record CreditTerms(
        BigDecimal amount,
        @Schema(description = "Percent a year") BigDecimal rate,
        Integer termMonths,
        String guarantee) {

    /** The same terms in the precision that the database keeps; only after {@link CreditPolicy} found them right. */
    CreditTerms settled() {
        return new CreditTerms(amount.setScale(2), rate.setScale(4), termMonths, guarantee);
    }
}
