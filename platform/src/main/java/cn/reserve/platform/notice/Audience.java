package cn.reserve.platform.notice;

import cn.reserve.platform.identity.Caller;
import cn.reserve.platform.identity.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whom a notice is for.
 *
 * @param role null for one person
 * @param code the person's subject, or the district, bureau or organisation within which the role counts; empty for the whole city
 * @param also a second audience of the same notice; null for most
 */
public record Audience(
        @Nullable Role role, String code, @Nullable Audience also) {
    private static final String PERSON = "person";

    /** One person, by the token's subject. */
    public static Audience person(String subject) {
        return new Audience(null, subject, null);
    }

    /** Everybody with a role. */
    public static Audience of(Role role) {
        return new Audience(role, "", null);
    }

    /**
     * Everybody with a role within a part of the city.
     *
     * @param code six-digit county of a district reviewer, bureau code of a bureau reviewer, otherwise an organisation's alias
     */
    public static Audience of(Role role, String code) {
        return new Audience(role, code, null);
    }

    /** Both audiences; who is of both is told once. */
    public Audience or(Audience other) {
        if (also != null || other.also != null) {
            throw new IllegalArgumentException("a notice has two audiences at most");
        }
        return new Audience(role, code, other);
    }

    /** The audiences one by one. */
    List<Audience> each() {
        Audience second = also;
        return second == null ? List.of(this) : List.of(new Audience(role, code, null), second);
    }

    /** As the first one is stored. */
    String key() {
        String name = role == null ? PERSON : role.wire();
        return code.isEmpty() ? name : name + ":" + code;
    }

    /** The audience of a stored key. */
    static Audience parse(String key) {
        int colon = key.indexOf(':');
        String name = colon < 0 ? key : key.substring(0, colon);
        String code = colon < 0 ? "" : key.substring(colon + 1);
        if (name.equals(PERSON)) {
            return person(code);
        }
        return of(
                Role.fromWire(name).orElseThrow(() -> new IllegalArgumentException("no such audience: " + key)), code);
    }

    /** The audiences of stored keys that there are still: a role may have gone since. */
    static Optional<Audience> read(String key, @Nullable String also) {
        Optional<Audience> first = known(key);
        Optional<Audience> second = Optional.ofNullable(also).flatMap(Audience::known);
        return first.isPresent() && second.isPresent()
                ? first.map(one -> one.or(second.get()))
                : first.or(() -> second);
    }

    private static Optional<Audience> known(String key) {
        try {
            return Optional.of(parse(key));
        } catch (IllegalArgumentException gone) {
            return Optional.empty();
        }
    }

    /** The keys of all audiences that a caller belongs to now. */
    static List<String> keysOf(Caller caller) {
        List<String> keys = new ArrayList<>();
        keys.add(person(caller.subject()).key());
        for (Role role : caller.roles()) {
            keys.add(of(role).key());
            within(role, caller).ifPresent(code -> keys.add(of(role, code).key()));
        }
        return keys;
    }

    private static Optional<String> within(Role role, Caller caller) {
        return switch (role) {
            case DISTRICT_REVIEWER -> caller.district();
            case BUREAU_REVIEWER -> caller.bureau();
            default -> caller.organisation();
        };
    }
}
