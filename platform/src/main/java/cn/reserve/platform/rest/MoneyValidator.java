package cn.reserve.platform.rest;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Judges {@link Money}. */
public class MoneyValidator implements ConstraintValidator<Money, BigDecimal> {

    private static final BigDecimal MOST = BigDecimal.TEN.pow(13);

    private boolean positive;

    @Override
    public void initialize(Money annotation) {
        positive = annotation.positive();
    }

    @Override
    public boolean isValid(@Nullable BigDecimal value, ConstraintValidatorContext context) {
        if (value == null) {
            return true;
        }
        // First of all: stripping zeros of 1E999999999 would never end.
        return Storable.is(value)
                && value.signum() >= (positive ? 1 : 0)
                && value.compareTo(MOST) <= 0
                && value.stripTrailingZeros().scale() <= 2;
    }
}
