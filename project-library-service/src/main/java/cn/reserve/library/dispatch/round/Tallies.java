package cn.reserve.library.dispatch.round;

import cn.reserve.library.dispatch.light.Light;
import cn.reserve.library.form.Field;
import cn.reserve.library.viewer.Viewer;
import cn.reserve.platform.identity.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** The maintained summary of a round, read within the viewer's scope; a few hundred rows. */
@ApplicationScoped
public class Tallies {
    private static final String ROWS = """
            select county, county_name, field, state, light, reports, flagged, invested_period, invested_year, invested_total,
            funds_in_place, funds_paid, planned_year, with_plan, known_year, known_planned, known_paid
            from dispatch_tally where round_id = ?1 and reports > 0 and\s""";

    private final EntityManager entities;

    Tallies(EntityManager entities) {
        this.entities = entities;
    }

    /** What the viewer may count of a round; nothing for an enterprise. */
    @SuppressWarnings("unchecked")
    public List<Tally> of(UUID round, Viewer viewer) {
        Scope scope = viewer.scope();
        String condition =
                switch (scope) {
                    case Scope.Everything _ -> "?2 = ''";
                    case Scope.District _ -> "county = ?2";
                    case Scope.Bureau _ -> "field = any(string_to_array(?2, ','))";
                    case Scope.Organisation _, Scope.Nothing _ -> "?2 <> ?2";
                };
        String value = scope instanceof Scope.Bureau(String bureau)
                ? Field.ledBy(bureau).stream().map(Field::name).collect(Collectors.joining(","))
                : scope.code();
        List<Tuple> rows = entities.createNativeQuery(
                        ROWS + condition + " order by county, field, state, light", Tuple.class)
                .setParameter(1, round)
                .setParameter(2, value)
                .getResultList();
        return rows.stream().map(Tallies::tally).toList();
    }

    private static Tally tally(Tuple row) {
        return new Tally(
                row.get("county", String.class),
                row.get("county_name", String.class),
                Field.valueOf(row.get("field", String.class)),
                row.get("state", String.class),
                Light.valueOf(row.get("light", String.class)),
                row.get("reports", Long.class),
                row.get("flagged", Long.class),
                row.get("invested_period", BigDecimal.class),
                row.get("invested_year", BigDecimal.class),
                row.get("invested_total", BigDecimal.class),
                row.get("funds_in_place", BigDecimal.class),
                row.get("funds_paid", BigDecimal.class),
                row.get("planned_year", BigDecimal.class),
                row.get("with_plan", Long.class),
                row.get("known_year", BigDecimal.class),
                row.get("known_planned", BigDecimal.class),
                row.get("known_paid", BigDecimal.class));
    }
}
