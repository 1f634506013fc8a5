package cn.reserve.platform.rest;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Judges {@link PlainText}; says which of its rules is broken. */
public class PlainTextValidator implements ConstraintValidator<PlainText, CharSequence> {

    private int max;
    private boolean lines;

    @Override
    public void initialize(PlainText annotation) {
        max = annotation.max();
        lines = annotation.lines();
    }

    @Override
    public boolean isValid(@Nullable CharSequence value, ConstraintValidatorContext context) {
        if (value == null) {
            return true;
        }
        String text = value.toString();
        if (text.codePointCount(0, text.length()) > max) {
            return refuse(context, "{violation.text-too-long}");
        }
        if (text.codePoints().anyMatch(this::isForbidden)) {
            return refuse(context, "{violation.text-forbidden-character}");
        }
        return text.equals(text.strip()) || refuse(context, "{violation.text-not-trimmed}");
    }

    private boolean isForbidden(int point) {
        boolean lineBreakOrTab = point == '\n' || point == '\r' || point == '\t';
        boolean control = Character.getType(point) == Character.CONTROL && !(lines && lineBreakOrTab);
        boolean direction = (point >= 0x202A && point <= 0x202E) || (point >= 0x2066 && point <= 0x2069);
        boolean lineSeparator = point == 0x2028 || point == 0x2029;
        boolean loneSurrogate = point >= 0xD800 && point <= 0xDFFF;
        boolean noCharacter = (point & 0xFFFE) == 0xFFFE || point == 0xFEFF;
        return control || direction || lineSeparator || loneSurrogate || noCharacter;
    }

    private static boolean refuse(ConstraintValidatorContext context, String template) {
        context.disableDefaultConstraintViolation();
        context.buildConstraintViolationWithTemplate(template).addConstraintViolation();
        return false;
    }
}
