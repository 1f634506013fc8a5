package cn.reserve.platform.standards;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A unified social credit code of the right length, alphabet and structure. A wrong check character passes (early pilot codes have one);
 * ask {@link Uscc#check} to warn. Null is valid.
 */
@Documented
@Constraint(validatedBy = ValidUsccValidator.class)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface ValidUscc {

    /** Key of the sentence. */
    String message() default "{violation.valid-uscc}";

    /** Validation groups. */
    Class<?>[] groups() default {};

    /** Validation payload. */
    Class<? extends Payload>[] payload() default {};
}
