package cn.reserve.library.project;

import cn.reserve.library.form.FormComparison;
import cn.reserve.library.timeline.Timeline;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;

/** Holds what the enterprise has mended against what the reviewer asked for. */
@ApplicationScoped
class AnsweringReturn {
    private static final Set<String> FILE_STEPS = Set.of("attachment-added", "attachment-removed");

    private final FormComparison comparison;
    private final Timeline timeline;

    AnsweringReturn(FormComparison comparison, Timeline timeline) {
        this.comparison = comparison;
        this.timeline = timeline;
    }

    /** What has been done about the return; empty when the project is not returned. */
    Optional<ReturnAnswer> of(Project project) {
        if (project.state() != ProjectState.RETURNED) {
            return Optional.empty();
        }
        return Optional.of(ReplyPolicy.answer(
                project.reasons(),
                comparison.changed(project.form(), project.pendingForm()),
                timeline.happenedSince(project.id(), FILE_STEPS, "returned")));
    }
}
