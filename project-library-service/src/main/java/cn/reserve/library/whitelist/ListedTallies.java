package cn.reserve.library.whitelist;

import cn.reserve.library.form.Field;
import cn.reserve.library.viewer.Viewer;
import cn.reserve.platform.identity.Scope;
import cn.reserve.platform.listing.ListQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.List;

/** The maintained summary of the list, read within the viewer's scope; a few thousand rows at most. */
@ApplicationScoped
public class ListedTallies {
    private final EntityManager entities;

    ListedTallies(EntityManager entities) {
        this.entities = entities;
    }

    /** What is on the list; nothing for an enterprise or a bank. */
    public List<ListedTally> of(Viewer viewer) {
        return scoped(viewer)
                .grouped(
                        entities,
                        "y.county, y.quarter",
                        "cast(sum(y.projects) as bigint) as projects, sum(y.total) as total, sum(y.loan) as loan")
                .stream()
                .map(row -> new ListedTally(
                        row.get("county", String.class),
                        row.get("quarter", Integer.class),
                        row.get("projects", Long.class),
                        row.get("total", BigDecimal.class),
                        row.get("loan", BigDecimal.class)))
                .filter(tally -> tally.projects() != 0)
                .toList();
    }

    private static ListQuery scoped(Viewer viewer) {
        ListQuery query = new ListQuery("whitelist_tally y", "y.county");
        return switch (viewer.scope()) {
            case Scope.Everything _ -> query;
            case Scope.District(String county) -> query.where("y.county = ?", county);
            case Scope.Bureau(String bureau) -> {
                List<String> fields =
                        Field.ledBy(bureau).stream().map(Field::name).toList();
                yield fields.isEmpty() ? query.where("false") : query.in("y.field", fields);
            }
            case Scope.Organisation _, Scope.Nothing _ -> query.where("false");
        };
    }
}
