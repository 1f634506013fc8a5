package cn.reserve.library.project;

import cn.reserve.library.viewer.Viewer;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A step was taken on a project, in the running transaction.
 *
 * @param before state before; null for a new project
 * @param action wire name of the step
 * @param note the words of the step; null without any
 */
public record ProjectMoved(
        Project project,
        @Nullable ProjectState before,
        String action,
        Viewer viewer,
        Instant at,
        @Nullable String note) {

    /** What whoever had something open about the project is told when it has just left the library; empty for any other step. */
    public Optional<String> removal() {
        boolean left = project.state() == ProjectState.REMOVED && before != ProjectState.REMOVED;
        return left ? Optional.of("项目已移出储备库 · Project removed: " + note) : Optional.empty();
    }
}
