package cn.reserve.library.turn;

import cn.reserve.library.project.ReviewLevel;
import cn.reserve.library.viewer.Viewer;
import cn.reserve.platform.identity.Scope;
import java.util.Optional;

/** Whose performance somebody sees by name. Pure. */
final class TurnScope {
    private TurnScope() {}

    /** The level of the viewer's colleagues: what other levels did about the same projects is theirs; empty for who sees all levels. */
    static Optional<ReviewLevel> levelOf(Viewer viewer) {
        return switch (viewer.scope()) {
            case Scope.District _ -> Optional.of(ReviewLevel.DISTRICT);
            case Scope.Bureau _ -> Optional.of(ReviewLevel.BUREAU);
            case Scope.Everything _, Scope.Organisation _, Scope.Nothing _ -> Optional.empty();
        };
    }
}
