package cn.reserve.library.content;

import cn.reserve.platform.rest.ProblemException;
import java.util.Set;
import java.util.function.Supplier;

/**
 * What a place takes that does not take every type.
 *
 * @param refusal of every other file: says what this place takes, and nothing that it does not
 */
public record Wanted(Set<ContentType> types, Supplier<ProblemException> refusal) {
    public Wanted {
        types = Set.copyOf(types);
    }
}
