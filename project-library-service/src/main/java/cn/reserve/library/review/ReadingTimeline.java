package cn.reserve.library.review;

import cn.reserve.library.project.Projects;
import cn.reserve.library.timeline.Timeline;
import cn.reserve.library.viewer.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** The timeline of a project that the viewer may see. */
@ApplicationScoped
class ReadingTimeline {
    private final Projects projects;
    private final Timeline timeline;

    ReadingTimeline(Projects projects, Timeline timeline) {
        this.projects = projects;
        this.timeline = timeline;
    }

    @Transactional
    TimelineResponse of(UUID id, Viewer viewer) {
        return new TimelineResponse(timeline.of(projects.visible(id, viewer).id()));
    }
}
