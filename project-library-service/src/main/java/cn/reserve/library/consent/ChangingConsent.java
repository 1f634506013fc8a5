package cn.reserve.library.consent;

import cn.reserve.library.form.Consent;
import cn.reserve.library.form.ConsentPolicy;
import cn.reserve.library.project.Project;
import cn.reserve.library.project.ProjectPolicy;
import cn.reserve.library.project.ProjectTrail;
import cn.reserve.library.project.Projects;
import cn.reserve.library.project.ReviewClock;
import cn.reserve.library.viewer.Viewer;
import cn.reserve.platform.feed.Feed;
import cn.reserve.platform.rest.Etags;
import cn.reserve.platform.rest.Problems;
import cn.reserve.platform.rest.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An enterprise says anew whether, and until when, banks may see its contact and figures. */
@ApplicationScoped
class ChangingConsent {
    private final Projects projects;
    private final ProjectTrail trail;
    private final Feed feed;
    private final ReviewClock clock;

    ChangingConsent(Projects projects, ProjectTrail trail, Feed feed, ReviewClock clock) {
        this.projects = projects;
        this.trail = trail;
        this.feed = feed;
        this.clock = clock;
    }

    /**
     * Changes the consent. The lock on the project keeps it in order with a publication of the same moment.
     *
     * @throws cn.reserve.platform.rest.ProblemException 404 also for another enterprise's project; 428 or 412; 409
     *     {@code project.consent-closed}; 400 {@code until}
     */
    @Transactional
    Project change(UUID id, Consent consent, @Nullable String ifMatch, Viewer viewer) {
        Project project = projects.locked(id, viewer);
        if (!viewer.belongsTo(project.uscc())) {
            throw Problems.notFound("project");
        }
        Etags.require(ifMatch, project.version());
        if (!ProjectPolicy.changesConsent(viewer, project.facts())) {
            throw Problems.conflict("project.consent-closed");
        }
        List<Violation> wrong = ConsentPolicy.violationsOn(clock.today(), "", consent);
        if (!wrong.isEmpty()) {
            throw Problems.invalid(wrong);
        }
        Consent now = consent.given() ? consent : new Consent(false, null);
        Consent before = project.form().consent();
        project.consent(now, clock.now());
        projects.flush();
        String note = now.until() == null ? null : now.until().toString();
        trail.change(
                project, viewer, now.given() ? "consent-given" : "consent-withdrawn", clock.now(), note, before, now);
        feed.publish(ConsentChanged.TYPE, id.toString(), new ConsentChanged(id, now));
        return project;
    }
}
