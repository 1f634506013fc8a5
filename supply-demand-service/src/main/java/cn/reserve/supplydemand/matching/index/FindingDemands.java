package cn.reserve.supplydemand.matching.index;

import cn.reserve.supplydemand.equipment.EquipmentCategory;
import cn.reserve.supplydemand.matching.score.Wish;
import cn.reserve.supplydemand.matching.words.Figures;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The demands that are worth scoring for a supply; those whose month has passed want nothing any more. */
@ApplicationScoped
public class FindingDemands {
    private static final int WITH_FIGURES = 120;
    private static final int KINDS_WITH_FIGURES = 8;

    /** OFFSET: as in {@link FindingSupplies#LOOKS}. */
    static final String LOOKS = """
            WITH a AS MATERIALIZED (SELECT * FROM unnest(?, ?) AS a(id, most)), found AS (
                SELECT f.demand_id FROM a CROSS JOIN LATERAL (SELECT d.demand_id FROM demand_match d WHERE d.kind_id = a.id
                    AND d.purchase_month >= ? AND d.per_unit >= ? LIMIT a.most) f
                UNION SELECT f.demand_id FROM a CROSS JOIN LATERAL (SELECT d.demand_id FROM demand_match d WHERE d.kind_id = a.id
                    AND d.county = ? AND d.purchase_month >= ? LIMIT a.most) f
                UNION SELECT f.demand_id FROM a CROSS JOIN LATERAL (SELECT d.demand_id FROM demand_match d WHERE d.kind_id = a.id
                    AND d.purchase_month >= ? ORDER BY d.demand_id DESC LIMIT a.most) f
                UNION (SELECT d.demand_id FROM demand_match d WHERE d.figure_keys && ? LIMIT %d))
            SELECT d.demand_id, d.kind_id, d.category, d.uscc, d.county, d.wanted_grade, d.per_unit, d.purchase_month, d.figures
            FROM found
                CROSS JOIN LATERAL (SELECT * FROM demand_match m WHERE m.demand_id = found.demand_id OFFSET 0) d
            WHERE d.uscc <> ? AND d.purchase_month >= ?""".formatted(WITH_FIGURES);

    private final Database database;
    private final EquipmentKinds kinds;

    FindingDemands(Database database, EquipmentKinds kinds) {
        this.database = database;
        this.kinds = kinds;
    }

    /** Some hundred at most, each once, the supplier's own left out; in no order. */
    public List<IndexedDemand> forSupply(OfferedSupply supply, LocalDate today) {
        List<AlikeKind> alike = kinds.like(supply.name());
        if (alike.isEmpty()) {
            return List.of();
        }
        Map<Long, Double> likeness = Looks.likeness(alike);
        Date month = Date.valueOf(today.withDayOfMonth(1));
        return database.read(
                row -> demand(row, likeness),
                LOOKS,
                Looks.ids(alike),
                Looks.most(alike),
                month,
                supply.priceFrom(),
                supply.county(),
                month,
                month,
                FigureKeys.sought(
                        alike.subList(0, Math.min(KINDS_WITH_FIGURES, alike.size())),
                        supply.offer().figures()),
                supply.uscc(),
                month);
    }

    private static IndexedDemand demand(ResultSet row, Map<Long, Double> likeness) throws SQLException {
        return new IndexedDemand(
                row.getObject("demand_id", UUID.class),
                row.getString("uscc"),
                new Wish(
                        EquipmentCategory.valueOf(row.getString("category")),
                        Figures.of(row.getString("figures")),
                        row.getInt("wanted_grade"),
                        row.getBigDecimal("per_unit"),
                        YearMonth.from(row.getObject("purchase_month", LocalDate.class)),
                        row.getString("county")),
                likeness.getOrDefault(row.getLong("kind_id"), 0.0));
    }
}
