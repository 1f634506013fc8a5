package cn.reserve.platform.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The kinds of this service. */
@ApplicationScoped
class KnownKinds {
    private final Map<String, NoticeKind> kinds;

    KnownKinds(Instance<NoticeKinds> kinds) {
        List<NoticeKind> all = kinds.isResolvable() ? kinds.get().all() : List.of();
        this.kinds = new LinkedHashMap<>();
        all.forEach(kind -> this.kinds.put(kind.key(), kind));
    }

    List<NoticeKind> all() {
        return List.copyOf(kinds.values());
    }

    Optional<NoticeKind> of(String key) {
        return Optional.ofNullable(kinds.get(key));
    }
}
