package cn.reserve.platform.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.List;
import java.util.Optional;

/** The kinds of this service. */
@ApplicationScoped
class KnownKinds {
    private final Instance<NoticeKinds> kinds;

    KnownKinds(Instance<NoticeKinds> kinds) {
        this.kinds = kinds;
    }

    List<NoticeKind> all() {
        return kinds.isResolvable() ? kinds.get().all() : List.of();
    }

    Optional<NoticeKind> of(String key) {
        return all().stream().filter(kind -> kind.key().equals(key)).findFirst();
    }
}
