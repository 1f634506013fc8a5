package cn.reserve.library.listitem;

import cn.reserve.library.annuallist.AnnualList;
import cn.reserve.library.annuallist.AnnualLists;
import cn.reserve.library.annuallist.ListAction;
import cn.reserve.library.annuallist.ListPolicy;
import cn.reserve.library.enterprise.Enterprise;
import cn.reserve.library.enterprise.Enterprises;
import cn.reserve.library.form.ProjectRequest;
import cn.reserve.library.listtype.ListTypes;
import cn.reserve.library.project.DraftingProject;
import cn.reserve.library.project.Project;
import cn.reserve.library.project.ProjectState;
import cn.reserve.library.project.Projects;
import cn.reserve.library.viewer.Viewer;
import cn.reserve.platform.audit.Audit;
import cn.reserve.platform.identity.Role;
import cn.reserve.platform.identity.Scope;
import cn.reserve.platform.rest.Etags;
import cn.reserve.platform.rest.ProblemException;
import cn.reserve.platform.rest.Problems;
import cn.reserve.platform.rest.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An item becomes a project. */
@ApplicationScoped
class LinkingItem {
    private final ListItems items;
    private final AnnualLists lists;
    private final ListTypes types;
    private final Enterprises enterprises;
    private final Projects projects;
    private final DraftingProject drafting;
    private final Audit audit;
    private final Clock clock;

    LinkingItem(
            ListItems items,
            AnnualLists lists,
            ListTypes types,
            Enterprises enterprises,
            Projects projects,
            DraftingProject drafting,
            Audit audit,
            Clock clock) {
        this.items = items;
        this.lists = lists;
        this.types = types;
        this.enterprises = enterprises;
        this.projects = projects;
        this.drafting = drafting;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * A project draft of a verified enterprise with what the item says; the enterprise finds it among its drafts.
     *
     * @throws cn.reserve.platform.rest.ProblemException 404; 428 or 412; 403 {@code annual-list.not-yours}; 400 {@code uscc} for an
     *     enterprise of another district than the reviewer's; 409 {@code list-item.linked} or {@code enterprise.not-verified}
     */
    @Transactional
    ListItem draft(UUID id, String uscc, @Nullable String ifMatch, Viewer viewer) {
        AnnualList list = allowed(id, viewer);
        ListItem item = unlinked(id, ifMatch, list, viewer);
        Enterprise enterprise = enterprises.verified(uscc);
        if (viewer.scope() instanceof Scope.District(String county) && !county.equals(enterprise.county())) {
            throw Problems.invalid(Violation.of("uscc", "county-elsewhere"));
        }
        var type = types.find(list.typeCode()).orElseThrow(() -> Problems.notFound("list-type"));
        ProjectRequest form = ItemProject.form(
                item,
                types.layout(list.typeCode(), list.typeVersion()),
                type.field(),
                Optional.ofNullable(item.county()).orElse(enterprise.county()));
        Role role = viewer.is(Role.BUREAU_REVIEWER) ? Role.BUREAU_REVIEWER : Role.DISTRICT_REVIEWER;
        Project project = drafting.draftFor(enterprise, form, viewer, role);
        return linked(item, project.id(), "list-item.project-drafted", viewer);
    }

    /**
     * The project that is there already.
     *
     * @throws cn.reserve.platform.rest.ProblemException as {@link #draft}; 400 {@code projectId} for a project that the viewer does not see
     *     or that was given up
     */
    @Transactional
    ListItem link(UUID id, UUID projectId, @Nullable String ifMatch, Viewer viewer) {
        AnnualList list = allowed(id, viewer);
        ListItem item = unlinked(id, ifMatch, list, viewer);
        try {
            Project project = projects.visible(projectId, viewer);
            if (project.state() == ProjectState.WITHDRAWN || project.state() == ProjectState.REMOVED) {
                throw Problems.notFound("project");
            }
        } catch (ProblemException unknown) {
            throw Problems.invalid(Violation.of("projectId", "project-unknown"));
        }
        return linked(item, projectId, "list-item.project-linked", viewer);
    }

    /** The item and the project have nothing to do with each other after all. */
    @Transactional
    ListItem unlink(UUID id, @Nullable String ifMatch, Viewer viewer) {
        AnnualList list = allowed(id, viewer);
        ListReadings.require(list, ListAction.LINK, viewer);
        ListItem item = current(id, ifMatch);
        UUID project = item.projectId();
        if (project == null) {
            throw Problems.conflict("list-item.not-linked");
        }
        item.link(null, viewer.name(), clock.instant());
        items.flush();
        audit.record(
                "list-item.project-unlinked",
                "list-item",
                id.toString(),
                item.title(),
                Map.of("project", project),
                null);
        return item;
    }

    private AnnualList allowed(UUID id, Viewer viewer) {
        return lists.findByIdOptional(items.listOf(id))
                .filter(list -> ListPolicy.sees(viewer, list.facts()))
                .orElseThrow(() -> Problems.notFound("list-item"));
    }

    private ListItem unlinked(UUID id, @Nullable String ifMatch, AnnualList list, Viewer viewer) {
        ListReadings.require(list, ListAction.LINK, viewer);
        ListItem item = current(id, ifMatch);
        if (item.projectId() != null) {
            throw Problems.conflict("list-item.linked");
        }
        return item;
    }

    private ListItem current(UUID id, @Nullable String ifMatch) {
        ListItem item = items.locked(id);
        Etags.require(ifMatch, item.version());
        return item;
    }

    private ListItem linked(ListItem item, UUID project, String action, Viewer viewer) {
        item.link(project, viewer.name(), clock.instant());
        items.flush();
        audit.record(action, "list-item", item.id().toString(), item.title(), null, Map.of("project", project));
        return item;
    }
}
