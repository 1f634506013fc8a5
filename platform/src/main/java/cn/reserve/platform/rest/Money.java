package cn.reserve.platform.rest;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An amount in yuan: 0 to 10,000,000,000,000 (10¹³), at most two decimals. Null is valid; add {@code @NotNull} where an amount is
 * required.
 */
@Documented
@Constraint(validatedBy = MoneyValidator.class)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Money {

    /** Whether zero is refused. */
    boolean positive() default false;

    /** Key of the sentence. */
    String message() default "{violation.money}";

    /** Validation groups. */
    Class<?>[] groups() default {};

    /** Validation payload. */
    Class<? extends Payload>[] payload() default {};
}
