package cn.reserve.library.phrase;

import cn.reserve.library.project.ReviewLevel;
import cn.reserve.library.viewer.Viewer;
import cn.reserve.platform.identity.Role;
import cn.reserve.platform.identity.Scope;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who keeps a phrase, and to whom it is offered. Pure. */
final class PhrasePolicy {
    private PhrasePolicy() {}

    /** The bureau for which the viewer reviews. */
    static Optional<String> bureau(Viewer viewer) {
        return viewer.is(Role.BUREAU_REVIEWER) && viewer.scope() instanceof Scope.Bureau(String code)
                ? Optional.of(code)
                : Optional.empty();
    }

    /** Whether the viewer may change a phrase of this bureau; null is everybody's, which the system administrator keeps. */
    static boolean keeps(Viewer viewer, @Nullable String bureau) {
        return bureau == null
                ? viewer.is(Role.SYSTEM_ADMIN)
                : bureau(viewer).filter(bureau::equals).isPresent();
    }

    /** Whether the viewer is offered a phrase, or keeps it. */
    static boolean sees(Viewer viewer, @Nullable ReviewLevel level, @Nullable String bureau) {
        boolean own = bureau == null || Objects.equals(bureau, bureau(viewer).orElse(null));
        return keeps(viewer, bureau) || own && (level == null || reviews(viewer, level));
    }

    private static boolean reviews(Viewer viewer, ReviewLevel level) {
        return switch (level) {
            case DISTRICT -> viewer.is(Role.DISTRICT_REVIEWER);
            case BUREAU -> viewer.is(Role.BUREAU_REVIEWER);
            case COMMISSION -> viewer.is(Role.COMMISSION_PREPARER) || viewer.is(Role.COMMISSION_APPROVER);
        };
    }
}
