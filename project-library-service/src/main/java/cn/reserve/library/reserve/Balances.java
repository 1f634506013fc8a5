package cn.reserve.library.reserve;

import cn.reserve.library.form.Field;
import cn.reserve.library.project.ProjectStage;
import cn.reserve.library.viewer.Viewer;
import cn.reserve.platform.identity.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The maintained summary, read within the viewer's scope. */
@ApplicationScoped
public class Balances {
    private static final String CELLS = """
            select county, field, stage, cast(sum(entered_count - gone_count) as bigint) as stock,
            sum(entered_yuan - gone_yuan) as stock_yuan,
            cast(coalesce(sum(entered_count) filter (where quarter = ?1), 0) as bigint) as entered,
            coalesce(sum(entered_yuan) filter (where quarter = ?1), 0) as entered_yuan
            from reserve_balance
            where quarter <= ?1 and (?2 = '' or county = ?2) and field = any(cast(?3 as text[]))
            group by county, field, stage
            having sum(entered_count - gone_count) <> 0 or sum(entered_count) filter (where quarter = ?1) <> 0
            order by county, field, stage""";
    private static final String MOVEMENTS = """
            select stage, quarter, cast(sum(entered_count) as bigint) as entered, sum(entered_yuan) as entered_yuan,
            cast(sum(gone_count) as bigint) as gone, sum(gone_yuan) as gone_yuan
            from reserve_balance
            where quarter <= ?1 and (?2 = '' or county = ?2) and field = any(cast(?3 as text[]))
            group by stage, quarter
            order by quarter""";

    private final EntityManager entities;

    Balances(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * What came into a stage, and left it, in a quarter.
     *
     * @param quarter as the database keeps it
     */
    record Movement(
            ProjectStage stage, int quarter, long entered, BigDecimal enteredYuan, long gone, BigDecimal goneYuan) {}

    /** The figures at the end of a quarter, everything within the viewer's scope. */
    public List<BalanceCell> at(Quarter quarter, Viewer viewer) {
        return cells(quarter, new BalanceSearch(), viewer);
    }

    /** The figures at the end of a quarter. */
    List<BalanceCell> cells(Quarter quarter, BalanceSearch search, Viewer viewer) {
        return rows(CELLS, quarter, search, viewer).stream()
                .map(row -> new BalanceCell(
                        row.get("county", String.class),
                        Field.valueOf(row.get("field", String.class)),
                        ProjectStage.valueOf(row.get("stage", String.class)),
                        row.get("stock", Long.class),
                        row.get("stock_yuan", BigDecimal.class),
                        row.get("entered", Long.class),
                        row.get("entered_yuan", BigDecimal.class)))
                .toList();
    }

    /** Everything that moved until the end of a quarter, earliest first. */
    List<Movement> movements(Quarter quarter, BalanceSearch search, Viewer viewer) {
        return rows(MOVEMENTS, quarter, search, viewer).stream()
                .map(row -> new Movement(
                        ProjectStage.valueOf(row.get("stage", String.class)),
                        row.get("quarter", Integer.class),
                        row.get("entered", Long.class),
                        row.get("entered_yuan", BigDecimal.class),
                        row.get("gone", Long.class),
                        row.get("gone_yuan", BigDecimal.class)))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private List<Tuple> rows(String sql, Quarter quarter, BalanceSearch search, Viewer viewer) {
        List<Field> fields = fields(viewer.scope(), search.field);
        String county = county(viewer.scope(), search.county);
        if (county == null || fields.isEmpty()) {
            return List.of();
        }
        Query query = entities.createNativeQuery(sql, Tuple.class)
                .setParameter(1, quarter.key())
                .setParameter(2, county)
                .setParameter(3, fields.stream().map(Field::name).toArray(String[]::new));
        return query.getResultList();
    }

    private static List<Field> fields(Scope scope, @Nullable Field wanted) {
        List<Field> seen =
                switch (scope) {
                    case Scope.Everything _, Scope.District _ -> Arrays.asList(Field.values());
                    case Scope.Bureau(String bureau) -> Field.ledBy(bureau);
                    case Scope.Organisation _, Scope.Nothing _ -> List.of();
                };
        return wanted == null ? seen : seen.stream().filter(wanted::equals).toList();
    }

    /** The one county, empty for all, null for none. */
    private static @Nullable String county(Scope scope, @Nullable String wanted) {
        String asked = wanted == null ? "" : wanted;
        if (scope instanceof Scope.District(String own)) {
            return asked.isEmpty() || asked.equals(own) ? own : null;
        }
        return asked;
    }
}
