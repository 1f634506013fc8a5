package cn.reserve.supplydemand.listing;

import cn.reserve.platform.rest.Problems;
import cn.reserve.platform.rest.Violation;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A filter that takes one value of a closed list. */
public final class Choice {
    private Choice() {}

    /**
     * The constant of that name; null when the filter is not set.
     *
     * @throws cn.reserve.platform.rest.ProblemException 400 naming the field and the values it takes
     */
    public static <E extends Enum<E>> @Nullable E read(String field, Class<E> type, @Nullable String sent) {
        if (sent == null || sent.isBlank()) {
            return null;
        }
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(sent)) {
                return constant;
            }
        }
        String allowed = Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
        throw Problems.invalid(Violation.of(field, "enum", allowed));
    }
}
