package cn.reserve.library.retired;

import cn.reserve.library.project.Project;
import cn.reserve.library.project.Projects;
import cn.reserve.library.timeline.Step;
import cn.reserve.library.timeline.Timeline;
import cn.reserve.library.viewer.Viewer;
import cn.reserve.platform.audit.Audit;
import cn.reserve.platform.feed.FeedConsumer;
import cn.reserve.platform.feed.FeedEvent;
import cn.reserve.platform.feed.ReadingEvents;
import cn.reserve.platform.identity.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Follows supply and demand: an accepted disposal certificate is evidence for the project. */
@ApplicationScoped
class FollowingDisposals implements FeedConsumer {
    private static final String ACTION = "retired-disposed";
    private static final String SERVICE = "supply-demand-service";

    private final Projects projects;
    private final Disposals disposals;
    private final Timeline timeline;
    private final Audit audit;

    FollowingDisposals(Projects projects, Disposals disposals, Timeline timeline, Audit audit) {
        this.projects = projects;
        this.disposals = disposals;
        this.timeline = timeline;
        this.audit = audit;
    }

    @Override
    public String source() {
        return "supply-demand";
    }

    @Override
    public Set<String> types() {
        return Set.of(DisposalAccepted.TYPE);
    }

    @Override
    public void apply(List<FeedEvent> batch) {
        ReadingEvents.each(this, batch, event -> keep(event.data().as(DisposalAccepted.class)));
    }

    private void keep(DisposalAccepted accepted) {
        projects.hold(List.of(accepted.projectId()));
        @Nullable Project project = projects.findById(accepted.projectId());
        if (project == null) {
            throw new IllegalArgumentException("a disposal for a project that is not here");
        }
        if (!disposals.keep(accepted)) {
            return;
        }
        disposals.recount(project);
        Viewer service = new Viewer(SERVICE, "", null, accepted.checkedBy(), Set.of(), new Scope.Nothing());
        String state = project.state().name();
        timeline.add(
                project.id(),
                service,
                new Step(
                        accepted.at(),
                        "",
                        accepted.checkedBy(),
                        SERVICE,
                        ACTION,
                        state,
                        state,
                        List.of(),
                        accepted.words()));
        audit.record(
                "project." + ACTION,
                "project",
                project.id().toString(),
                project.form().name(),
                null,
                Map.of("certificate", accepted.certificateNumber(), "quantity", accepted.quantity()));
    }
}
