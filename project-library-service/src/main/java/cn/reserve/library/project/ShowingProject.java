package cn.reserve.library.project;

import cn.reserve.library.form.ProjectRequest;
import cn.reserve.library.viewer.Viewer;
import cn.reserve.platform.rest.Page;
import cn.reserve.platform.rest.PageParams;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Projects as the viewer may see them. */
@ApplicationScoped
public class ShowingProject {
    private final Projects projects;
    private final ObjectMapper json;

    ShowingProject(Projects projects, ObjectMapper json) {
        this.projects = projects;
        this.json = json;
    }

    @Transactional
    ProjectResponse one(UUID id, Viewer viewer) {
        return of(projects.visible(id, viewer), viewer);
    }

    @Transactional
    Page<ProjectRow> many(ProjectSearch search, Viewer viewer, PageParams paging) {
        return projects.search(search, viewer, paging);
    }

    /** The submitted forms with what changed from one to the next. */
    @Transactional
    ProjectVersions versions(UUID id, Viewer viewer) {
        projects.visible(id, viewer);
        List<ProjectVersions.Item> items = new ArrayList<>();
        ProjectRequest before = null;
        for (ProjectVersion version : projects.versions(id)) {
            items.add(new ProjectVersions.Item(
                    version.number(),
                    version.at(),
                    version.personName(),
                    changed(before, version.form()),
                    version.form()));
            before = version.form();
        }
        return new ProjectVersions(items);
    }

    /** A project with what the viewer may do. */
    public ProjectResponse of(Project project, Viewer viewer) {
        return ProjectResponse.of(project, ProjectPolicy.actions(viewer, project.facts()));
    }

    private List<String> changed(@Nullable ProjectRequest before, ProjectRequest after) {
        if (before == null) {
            return List.of();
        }
        JsonNode was = json.valueToTree(before);
        JsonNode is = json.valueToTree(after);
        List<String> fields = new ArrayList<>();
        is.fieldNames().forEachRemaining(field -> {
            if (!is.get(field).equals(was.get(field))) {
                fields.add(field);
            }
        });
        return fields;
    }
}
