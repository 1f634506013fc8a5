package cn.reserve.library.change;

import cn.reserve.library.change.ProjectChangeResponse.ChangeJudgement;
import cn.reserve.library.change.ProjectChangeResponse.ChangeListPlace;
import cn.reserve.library.form.ProjectRequest;
import cn.reserve.library.project.CheckingForm;
import cn.reserve.library.project.Project;
import cn.reserve.library.project.ProjectPolicy;
import cn.reserve.library.project.Projects;
import cn.reserve.library.viewer.ContactPolicy.Reading;
import cn.reserve.library.viewer.Viewer;
import cn.reserve.library.whitelist.Eligibility;
import cn.reserve.library.whitelist.FollowingChange;
import cn.reserve.library.whitelist.ListPlace;
import cn.reserve.platform.audit.Audit;
import cn.reserve.platform.identity.Role;
import cn.reserve.platform.rest.Page;
import cn.reserve.platform.rest.PageParams;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Change requests as the viewer may see them. */
@ApplicationScoped
class ShowingChange {
    private final ProjectChanges changes;
    private final Projects projects;
    private final CheckingForm checking;
    private final FollowingChange following;
    private final Eligibility eligibility;
    private final Audit audit;

    ShowingChange(
            ProjectChanges changes,
            Projects projects,
            CheckingForm checking,
            FollowingChange following,
            Eligibility eligibility,
            Audit audit) {
        this.changes = changes;
        this.projects = projects;
        this.checking = checking;
        this.following = following;
        this.eligibility = eligibility;
        this.audit = audit;
    }

    @Transactional
    Page<ProjectChangeRow> many(ChangeSearch search, Viewer viewer, PageParams paging) {
        return changes.search(search, viewer, paging);
    }

    @Transactional
    ProjectChangeResponse one(UUID id, Viewer viewer) {
        ProjectChange change = changes.one(id);
        if (!ChangePolicy.sees(viewer, facts(change, project(change), null))) {
            throw ProjectChanges.unknown();
        }
        return of(change, viewer);
    }

    /** A request with what the viewer may do, as the answer to reading or to acting. */
    @Transactional
    ProjectChangeResponse of(ProjectChange change, Viewer viewer) {
        Project project = project(change);
        ListPlace place = following.placeOf(project).orElse(null);
        boolean masked = note(change, project, viewer).isMasked();
        ProjectRequest after = change.form();
        ProjectRequest before = projects.form(project.id(), change.base()).withConsent(after.consent());
        return new ProjectChangeResponse(
                change.id(),
                change.version(),
                project.id(),
                change.number(),
                change.state(),
                change.reason(),
                after.name(),
                change.uscc(),
                change.enterpriseName(),
                after.field(),
                after.county(),
                change.countyName(),
                change.base(),
                change.becomes(),
                masked,
                change.changedFields(),
                masked ? before.withoutContact() : before,
                masked ? after.withoutContact() : after,
                change.flags().found(),
                change.reasons(),
                place == null ? null : ChangeListPlace.of(place),
                judgement(change, project, viewer),
                ChangePolicy.actions(viewer, facts(change, project, place)),
                change.proposedByName(),
                change.decidedByName(),
                change.dueAt(),
                change.pausedLeft(),
                change.createdAt(),
                change.updatedAt());
    }

    private @Nullable ChangeJudgement judgement(ProjectChange change, Project project, Viewer viewer) {
        boolean commission = viewer.is(Role.COMMISSION_PREPARER) || viewer.is(Role.COMMISSION_APPROVER);
        if (!commission || !change.state().isOpen()) {
            return null;
        }
        ProjectRequest form = change.form().withConsent(project.form().consent());
        Project trial = checking.beside(project, form, change.countyName(), change.flags());
        return ChangeJudgement.of(eligibility.judgementOf(project), eligibility.judgementOf(trial));
    }

    private static ChangePolicy.Facts facts(ProjectChange change, Project project, @Nullable ListPlace place) {
        return ChangePolicy.Facts.of(change, project, place);
    }

    private Project project(ProjectChange change) {
        return projects.findById(change.projectId());
    }

    private Reading note(ProjectChange change, Project project, Viewer viewer) {
        Reading asItIs = ProjectPolicy.contact(viewer, project.facts());
        Reading contact = asItIs == Reading.MASKED ? ProjectPolicy.contact(viewer, change.facts()) : asItIs;
        if (contact == Reading.NOTED) {
            audit.recordLook(
                    "project.contact-looked-at",
                    "project",
                    project.id().toString(),
                    project.form().name());
        }
        return contact;
    }
}
