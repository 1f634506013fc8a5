package cn.reserve.platform.standards;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Judges {@link ValidUscc}. */
public class ValidUsccValidator implements ConstraintValidator<ValidUscc, String> {

    @Override
    public boolean isValid(@Nullable String value, ConstraintValidatorContext context) {
        return value == null || Uscc.check(value) != Verdict.INVALID;
    }
}
