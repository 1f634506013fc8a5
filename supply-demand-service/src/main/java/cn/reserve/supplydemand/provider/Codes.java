package cn.reserve.supplydemand.provider;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** A small set of constants as one text, in the order of their enum. */
final class Codes {
    private Codes() {}

    static <E extends Enum<E>> String joined(Collection<E> constants) {
        return constants.stream().distinct().sorted().map(Enum::name).collect(Collectors.joining(","));
    }

    static <E extends Enum<E>> Set<E> read(Class<E> type, String joined) {
        EnumSet<E> found = EnumSet.noneOf(type);
        Arrays.stream(joined.split(",", -1))
                .filter(code -> !code.isEmpty())
                .forEach(code -> found.add(Enum.valueOf(type, code)));
        return found;
    }
}
