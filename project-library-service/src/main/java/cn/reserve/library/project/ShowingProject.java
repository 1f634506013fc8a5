package cn.reserve.library.project;

import cn.reserve.library.form.FormComparison;
import cn.reserve.library.form.ProjectRequest;
import cn.reserve.library.viewer.ContactPolicy.Reading;
import cn.reserve.library.viewer.Viewer;
import cn.reserve.platform.audit.Audit;
import cn.reserve.platform.listing.ListRows;
import cn.reserve.platform.rest.Page;
import cn.reserve.platform.rest.PageParams;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Projects as the viewer may see them. */
@ApplicationScoped
public class ShowingProject {
    private final Projects projects;
    private final ProjectListing listing;
    private final FormComparison comparison;
    private final AnsweringReturn answering;
    private final Audit audit;

    ShowingProject(
            Projects projects,
            ProjectListing listing,
            FormComparison comparison,
            AnsweringReturn answering,
            Audit audit) {
        this.projects = projects;
        this.listing = listing;
        this.comparison = comparison;
        this.answering = answering;
        this.audit = audit;
    }

    /** The project; a look at its lead person by anybody else than the enterprise's own people is noted. */
    @Transactional
    public ProjectResponse one(UUID id, Viewer viewer) {
        return of(projects.visible(id, viewer), viewer);
    }

    private Reading note(Project project, Viewer viewer) {
        Reading contact = ProjectPolicy.contact(viewer, project.facts());
        if (contact == Reading.NOTED) {
            audit.recordLook(
                    "project.contact-looked-at",
                    "project",
                    project.id().toString(),
                    project.form().name());
        }
        return contact;
    }

    /**
     * The projects that match.
     *
     * @throws cn.reserve.platform.rest.ProblemException 400 for a wrong filter; 403 {@code project.light-not-shown}
     */
    @Transactional
    public Page<ProjectRow> many(ProjectSearch search, Viewer viewer, PageParams paging) {
        return listing.page(search, viewer, paging);
    }

    /** All that the search finds, for an export. */
    @Transactional
    ListRows<ProjectRow> every(ProjectSearch search, Viewer viewer) {
        return listing.every(search, viewer);
    }

    /** The submitted forms with what changed from one to the next. */
    @Transactional
    ProjectVersions versions(UUID id, Viewer viewer) {
        boolean masked = note(projects.visible(id, viewer), viewer).isMasked();
        List<ProjectVersions.Item> items = new ArrayList<>();
        ProjectRequest before = null;
        for (ProjectVersion version : projects.versions(id)) {
            items.add(new ProjectVersions.Item(
                    version.number(),
                    version.at(),
                    version.personName(),
                    comparison.changed(before, version.form()),
                    masked ? version.form().withoutContact() : version.form()));
            before = version.form();
        }
        return new ProjectVersions(masked, items);
    }

    /** A project with what the viewer may do, as the answer to reading or to acting: both show the lead person, and both are looks. */
    @Transactional
    public ProjectResponse of(Project project, Viewer viewer) {
        boolean masked = note(project, viewer).isMasked();
        boolean own = viewer.belongsTo(project.uscc());
        return ProjectResponse.of(
                project,
                own,
                masked,
                ProjectPolicy.actions(viewer, project.facts()),
                own ? answering.of(project).orElse(null) : null);
    }
}
