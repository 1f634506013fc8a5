package cn.reserve.library.annuallist;

import cn.reserve.library.viewer.Viewer;
import cn.reserve.platform.identity.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;

/**
 * Adds the lists of a year up. What has a registration number is counted once within the lists of a type that the viewer sees: by the row with
 * most of it done, or else the one written down first.
 */
@ApplicationScoped
class ReckoningTotals {
    /** How many repeated things are named by type. */
    private static final int NAMED = 20;

    private static final String OF_YEAR = "(m.year = ?1 or m.year is null)";

    /** The viewer's lists with what their type's target counts, and their registered items, each with its rank among those of one number. */
    private static final String MINE = """
            with mine as (
              select l.id, l.type_code, l.year, l.state, l.owner_name, cast(v.layout -> 'target' ->> 'dueYear' as integer) as due,
                v.layout -> 'target' -> 'counts' ->> 'column' as counted, v.layout -> 'target' -> 'counts' ->> 'choice' as choice
              from annual_list l join list_type t on t.code = l.type_code
                left join list_type_version v on v.type_code = t.code and v.number = t.in_force
              where %s),
            registered as (
              select i.id, i.registration, m.type_code, m.year, m.owner_name, i.list_id, i.number, i.title, i.state,
                row_number() over (partition by m.type_code, i.registration, (m.year = ?1 or m.year is null)
                  order by i.state = 'DROPPED', i.done_quantity desc, i.id) as of_year,
                row_number() over (partition by m.type_code, i.registration, (m.year is null or m.year <= m.due),
                  (m.counted is null or i.data ->> m.counted = m.choice) order by i.done_quantity desc, i.id) as of_due
              from mine m join list_item i on i.list_id = m.id where i.registration is not null)
            """;

    private static final String TOTALS = """
            select m.type_code, count(distinct m.id) filter (where %1$s) as lists,
              count(distinct m.id) filter (where m.year = ?1 and m.state = 'CONFIRMED') as confirmed,
              count(i.id) filter (where %1$s) as items,
              count(i.id) filter (where i.flagged and m.year = ?1) as flagged,
              count(i.project_id) filter (where %1$s) as linked,
              count(i.id) filter (where %1$s and r.of_year > 1 and i.state <> 'DROPPED') as again,
              coalesce(sum(i.quantity) filter (where %1$s and i.state <> 'DROPPED' and coalesce(r.of_year, 1) = 1), 0) as quantity,
              coalesce(sum(i.done_quantity) filter (where %1$s and coalesce(r.of_year, 1) = 1), 0) as done,
              coalesce(sum(i.cost) filter (where %1$s and i.state <> 'DROPPED' and coalesce(r.of_year, 1) = 1), 0) as cost,
              coalesce(sum(i.done_quantity) filter (
                where (m.year is null or m.year <= m.due) and (m.counted is null or i.data ->> m.counted = m.choice)
                  and coalesce(r.of_due, 1) = 1), 0) as done_until
            from mine m left join list_item i on i.list_id = m.id left join registered r on r.id = i.id
            group by m.type_code""".formatted(OF_YEAR);

    private static final String REPEATED = """
            , numbers as (
              select m.type_code, m.registration, row_number() over (partition by m.type_code order by m.registration) as place
              from registered m where %1$s and m.state <> 'DROPPED' group by 1, 2 having count(*) > 1)
            select m.type_code, m.registration, m.id, m.title, m.list_id, m.owner_name, m.year, m.number
            from numbers n join registered m on m.type_code = n.type_code and m.registration = n.registration
            where n.place <= %2$s and %1$s and m.state <> 'DROPPED' order by m.type_code, m.registration, m.of_year""".formatted(OF_YEAR, NAMED);

    private final EntityManager entities;

    ReckoningTotals(EntityManager entities) {
        this.entities = entities;
    }

    /** One row by type. */
    List<Tuple> totals(int year, Viewer viewer) {
        return read(TOTALS, year, viewer);
    }

    /** The year's rows that share their number with another one of their type, those that count first; of {@value #NAMED} numbers a type. */
    List<Tuple> repeated(int year, Viewer viewer) {
        return read(REPEATED, year, viewer);
    }

    @SuppressWarnings("unchecked")
    private List<Tuple> read(String sql, int year, Viewer viewer) {
        Scope scope = viewer.scope();
        String condition =
                switch (scope) {
                    case Scope.Everything _ -> "?2 = ''";
                    case Scope.Bureau _ -> "l.bureau = ?2";
                    case Scope.District _ -> "l.owner_kind = 'DISTRICT' and l.owner = ?2";
                    case Scope.Organisation _, Scope.Nothing _ -> "?2 <> ?2";
                };
        return entities.createNativeQuery(MINE.formatted(condition) + sql, Tuple.class)
                .setParameter(1, year)
                .setParameter(2, scope.code())
                .getResultList();
    }
}
