package cn.reserve.platform.notice;

import cn.reserve.platform.identity.Role;
import java.util.Collection;
import java.util.Set;

/**
 * A kind of notice. Its words are in {@code messages/notices_{zh,en}.properties}: {@code notice.<key>} says what happened to {@code {0}},
 * {@code notice.<key>.todo} what to do, {@code notice.<key>.name} what the settings call it.
 *
 * @param key stable name, e.g. {@code record.returned}
 * @param mailed whether it goes by mail to whoever has said nothing else
 * @param roles whose holders may be told of it, and so may choose
 */
public record NoticeKind(String key, boolean mailed, Set<Role> roles) {

    /** Defensive copy. */
    public NoticeKind {
        roles = Set.copyOf(roles);
    }

    boolean concerns(Collection<Role> held) {
        return held.stream().anyMatch(roles::contains);
    }
}
