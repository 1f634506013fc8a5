package cn.reserve.library.listitem;

import cn.reserve.library.annuallist.AnnualList;
import cn.reserve.library.annuallist.AnnualLists;
import cn.reserve.library.annuallist.ListAction;
import cn.reserve.library.annuallist.ListPolicy;
import cn.reserve.library.annuallist.ListResponse;
import cn.reserve.library.annuallist.ShowingLists;
import cn.reserve.library.listitem.ItemResponse.LinkedProject;
import cn.reserve.library.listtype.ListType;
import cn.reserve.library.listtype.ListTypes;
import cn.reserve.library.listtype.Words;
import cn.reserve.library.project.ProjectPolicy;
import cn.reserve.library.project.Projects;
import cn.reserve.library.viewer.Viewer;
import cn.reserve.platform.rest.Page;
import cn.reserve.platform.rest.PageParams;
import cn.reserve.platform.rest.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Items as the viewer may see them. */
@ApplicationScoped
class ShowingItems {
    private final ListItems items;
    private final AnnualLists lists;
    private final ShowingLists showing;
    private final ListTypes types;
    private final Projects projects;

    ShowingItems(ListItems items, AnnualLists lists, ShowingLists showing, ListTypes types, Projects projects) {
        this.items = items;
        this.lists = lists;
        this.showing = showing;
        this.types = types;
        this.projects = projects;
    }

    @Transactional
    Page<ItemRow> many(UUID listId, ItemSearch search, Viewer viewer, PageParams paging) {
        AnnualList list = lists.visible(listId, viewer);
        return items.search(listId, search, paging).map(item -> row(item, list.ageDay()));
    }

    @Transactional
    ItemResponse one(UUID id, Viewer viewer) {
        return of(items.found(id), viewer);
    }

    @Transactional
    ItemResponse of(ListItem item, Viewer viewer) {
        AnnualList list = lists.findByIdOptional(item.listId())
                .filter(found -> ListPolicy.sees(viewer, found.facts()))
                .orElseThrow(() -> Problems.notFound("list-item"));
        ListResponse whole = showing.of(list, viewer);
        List<ListAction> actions = whole.actions();
        return new ItemResponse(
                row(item, list.ageDay()),
                whole,
                list.ageDay(),
                AgePolicy.findings(whole.layout(), item.values(), list.ageDay()),
                item.note(),
                project(item.projectId(), viewer),
                item.updatedBy(),
                ItemPolicy.actions(actions, item.projectId() != null, item.state()));
    }

    /** The items that a project which the viewer sees came from. */
    @Transactional
    ProjectItems ofProject(UUID project, Viewer viewer) {
        projects.visible(project, viewer);
        return new ProjectItems(items.ofProject(project).stream()
                .map(item -> origin(item, viewer))
                .toList());
    }

    private ProjectItems.Origin origin(ListItem item, Viewer viewer) {
        AnnualList list = lists.findById(item.listId());
        Words name = types.find(list.typeCode())
                .map(ListType::name)
                .orElseGet(() -> new Words(list.typeCode(), list.typeCode()));
        return new ProjectItems.Origin(
                item.id(),
                item.title(),
                name,
                list.year(),
                list.ownerName(),
                item.state(),
                ListPolicy.sees(viewer, list.facts()));
    }

    private @Nullable LinkedProject project(@Nullable UUID id, Viewer viewer) {
        if (id == null) {
            return null;
        }
        return projects.findByIdOptional(id)
                .filter(found -> ProjectPolicy.sees(viewer, found.facts()))
                .map(found -> new LinkedProject(id, found.form().name(), found.state()))
                .orElseGet(() -> new LinkedProject(id, null, null));
    }

    private static ItemRow row(ListItem item, @Nullable LocalDate ageDay) {
        LocalDate commissioned = item.commissionedOn();
        return new ItemRow(
                item.id(),
                item.version(),
                item.number(),
                item.title(),
                item.county(),
                item.values(),
                commissioned == null || ageDay == null ? null : AgePolicy.years(commissioned, ageDay),
                item.isFlagged(),
                item.quantity(),
                item.cost(),
                item.state(),
                item.doneQuantity(),
                item.projectId(),
                item.updatedAt());
    }
}
