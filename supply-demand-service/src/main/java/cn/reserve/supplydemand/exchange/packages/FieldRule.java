package cn.reserve.supplydemand.exchange.packages;

import cn.reserve.platform.rest.Storable;
import cn.reserve.supplydemand.exchange.packages.RowFault.Fault;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What a field of a row must be; the same bounds as of what enterprises file here. */
record FieldRule(String name, boolean required, Check check) {
    private static final BigDecimal MOST_YUAN = BigDecimal.TEN.pow(13);
    private static final Pattern MONTH = Pattern.compile("20\\d{2}-(0[1-9]|1[0-2])");

    /** What is wrong with a value that is there. */
    interface Check {
        Optional<Fault> of(JsonNode value);
    }

    static FieldRule text(String name, int most) {
        return new FieldRule(name, true, value -> checkText(value, most));
    }

    static FieldRule whole(String name, int least, int most) {
        return new FieldRule(name, true, value -> {
            if (!value.isIntegralNumber()) {
                return Optional.of(Fault.WRONG_VALUE);
            }
            return value.canConvertToInt() && value.intValue() >= least && value.intValue() <= most
                    ? Optional.empty()
                    : Optional.of(Fault.OUT_OF_RANGE);
        });
    }

    /** Yuan, at most two decimals. */
    static FieldRule yuan(String name, int least) {
        return amount(name, BigDecimal.valueOf(least), MOST_YUAN);
    }

    static FieldRule percent(String name) {
        return amount(name, BigDecimal.ZERO, BigDecimal.valueOf(100));
    }

    static FieldRule flag(String name) {
        return new FieldRule(
                name, true, value -> value.isBoolean() ? Optional.empty() : Optional.of(Fault.WRONG_VALUE));
    }

    static FieldRule oneOf(String name, Set<String> known) {
        return new FieldRule(
                name,
                true,
                value -> value.isTextual() && known.contains(value.textValue())
                        ? Optional.empty()
                        : Optional.of(Fault.WRONG_VALUE));
    }

    static FieldRule month(String name) {
        return new FieldRule(
                name,
                true,
                value -> value.isTextual() && MONTH.matcher(value.textValue()).matches()
                        ? Optional.empty()
                        : Optional.of(Fault.WRONG_VALUE));
    }

    FieldRule orAbsent() {
        return new FieldRule(name, false, check);
    }

    Optional<Fault> fault(JsonNode row) {
        JsonNode value = row.path(name);
        if (value.isMissingNode() || value.isNull()) {
            return required ? Optional.of(Fault.MISSING) : Optional.empty();
        }
        return check.of(value);
    }

    private static FieldRule amount(String name, BigDecimal least, BigDecimal most) {
        return new FieldRule(name, true, value -> {
            if (!value.isNumber()) {
                return Optional.of(Fault.WRONG_VALUE);
            }
            BigDecimal amount = value.decimalValue();
            // First of all: stripping zeros of 1E999999999 would never end.
            boolean good = Storable.is(amount)
                    && amount.compareTo(least) >= 0
                    && amount.compareTo(most) <= 0
                    && amount.stripTrailingZeros().scale() <= 2;
            return good ? Optional.empty() : Optional.of(Fault.OUT_OF_RANGE);
        });
    }

    private static Optional<Fault> checkText(JsonNode value, int most) {
        if (!value.isTextual()) {
            return Optional.of(Fault.WRONG_VALUE);
        }
        String text = value.textValue();
        if (text.codePointCount(0, text.length()) > most) {
            return Optional.of(Fault.TOO_LONG);
        }
        boolean plain = !text.isBlank() && text.codePoints().noneMatch(FieldRule::isForbidden);
        return plain ? Optional.empty() : Optional.of(Fault.WRONG_VALUE);
    }

    /** As in what people send here: no control characters, nothing that turns the reading direction. */
    private static boolean isForbidden(int point) {
        boolean control =
                Character.getType(point) == Character.CONTROL && point != '\n' && point != '\r' && point != '\t';
        boolean direction = (point >= 0x202A && point <= 0x202E) || (point >= 0x2066 && point <= 0x2069);
        boolean loneSurrogate = point >= 0xD800 && point <= 0xDFFF;
        return control || direction || loneSurrogate || (point & 0xFFFE) == 0xFFFE || point == 0xFEFF;
    }
}
