package cn.reserve.library.project;

import cn.reserve.library.viewer.Viewer;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A step was taken on a project, in the running transaction.
 *
 * @param before state before; null for a new project
 * @param action wire name of the step
 */
public record ProjectMoved(Project project, @Nullable ProjectState before, String action, Viewer viewer, Instant at) {}
