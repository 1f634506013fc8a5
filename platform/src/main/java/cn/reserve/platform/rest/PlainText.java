package cn.reserve.platform.rest;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Free text for people: at most {@code max} code points, no blanks at either end, no control characters (line breaks and tabs only
 * with {@code lines = true}), no bidirectional overrides (U+202A–202E, U+2066–2069), no lone surrogates. Null is valid; add
 * {@code @NotBlank} where a text is required. HTML, SQL and emoji are ordinary text.
 */
@Documented
@Constraint(validatedBy = PlainTextValidator.class)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface PlainText {

    /** Most code points. */
    int max() default 200;

    /** Whether line breaks and tabs may occur. */
    boolean lines() default false;

    /** Key of the sentence. */
    String message() default "{violation.plain-text}";

    /** Validation groups. */
    Class<?>[] groups() default {};

    /** Validation payload. */
    Class<? extends Payload>[] payload() default {};
}
