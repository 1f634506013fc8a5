package cn.reserve.library.change;

import cn.reserve.library.form.Field;
import cn.reserve.library.viewer.Viewer;
import cn.reserve.platform.identity.Scope;
import cn.reserve.platform.listing.ListQuery;
import java.util.List;

/** Whose change requests a viewer sees. */
final class ChangeScope {
    private ChangeScope() {}

    /** What the viewer reviews, and what its unit took part in: a project that leaves takes no decision out of anybody's list. */
    static ListQuery known(Viewer viewer) {
        ListQuery query = new ListQuery("project_change c", "c.id");
        return switch (viewer.scope()) {
            case Scope.District(String county) ->
                query.where("(c.county = ? or c.units @> array[cast(? as text)])", county, "district:" + county);
            case Scope.Bureau(String bureau) ->
                query.where(
                        "(c.field = any(cast(? as text[])) or c.units @> array[cast(? as text)])",
                        Field.ledBy(bureau).stream().map(Field::name).toArray(String[]::new),
                        "bureau:" + bureau);
            case Scope.Everything _, Scope.Organisation _, Scope.Nothing _ -> own(viewer);
        };
    }

    /** A request keeps the code it was made under; after a merger it is the present owner of its project who sees it. */
    static ListQuery own(Viewer viewer) {
        ListQuery query = new ListQuery("project_change c", "c.id");
        return switch (viewer.scope()) {
            case Scope.Organisation(String alias) ->
                query.where("c.project_id = any(array(select p.id from project p where p.uscc = ?))", alias);
            case Scope.Everything _ -> query;
            case Scope.District(String county) -> query.where("c.county = ?", county);
            case Scope.Bureau(String bureau) -> {
                List<String> fields =
                        Field.ledBy(bureau).stream().map(Field::name).toList();
                yield fields.isEmpty() ? query.where("false") : query.in("c.field", fields);
            }
            case Scope.Nothing _ -> query.where("false");
        };
    }
}
