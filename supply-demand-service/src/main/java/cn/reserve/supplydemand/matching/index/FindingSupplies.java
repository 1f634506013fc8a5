package cn.reserve.supplydemand.matching.index;

import cn.reserve.supplydemand.equipment.EquipmentCategory;
import cn.reserve.supplydemand.matching.score.Offer;
import cn.reserve.supplydemand.matching.score.Wish;
import cn.reserve.supplydemand.matching.words.Figures;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The supplies that are worth scoring for a demand. */
@ApplicationScoped
public class FindingSupplies {
    /** Below this many, the newest of the category fill up. */
    private static final int FEW = 20;

    private static final int WITH_FIGURES = 120;
    private static final int KINDS_WITH_FIGURES = 8;

    private static final String COLUMNS =
            "s.supply_id, s.kind_id, s.category, s.uscc, s.county, s.energy_grade, s.price_from,"
                    + " s.price_to, s.delivery_days, s.figures";
    private static final String FITTING = "s.kind_id = a.id AND s.price_to <= ? AND s.delivery_days <= ?";

    /** By OFFSET each found row is read by its key: the planner would rather read a small table in one go, and scoring waits for it. */
    static final String LOOKS = """
            WITH a AS MATERIALIZED (SELECT * FROM unnest(?, ?) AS a(id, most)), found AS (
                SELECT f.supply_id FROM a CROSS JOIN LATERAL (SELECT s.supply_id FROM supply_match s WHERE %1$s
                    AND s.energy_grade <= ? LIMIT a.most) f
                UNION SELECT f.supply_id FROM a CROSS JOIN LATERAL (SELECT s.supply_id FROM supply_match s WHERE %1$s
                    AND s.county = ? LIMIT a.most) f
                UNION SELECT f.supply_id FROM a CROSS JOIN LATERAL (SELECT s.supply_id FROM supply_match s WHERE %1$s
                    AND s.county >= ? AND s.county < ? LIMIT a.most) f
                UNION SELECT f.supply_id FROM a CROSS JOIN LATERAL (SELECT s.supply_id FROM supply_match s
                    WHERE s.kind_id = a.id ORDER BY s.supply_id DESC LIMIT a.most) f
                UNION (SELECT s.supply_id FROM supply_match s WHERE s.figure_keys && ? LIMIT %2$d))
            SELECT %3$s FROM found
                CROSS JOIN LATERAL (SELECT * FROM supply_match m WHERE m.supply_id = found.supply_id OFFSET 0) s
            WHERE s.uscc <> ?""".formatted(FITTING, WITH_FIGURES, COLUMNS);

    private static final String NEWEST = "SELECT " + COLUMNS
            + " FROM (SELECT id FROM supply WHERE category = ? ORDER BY updated_at DESC, id DESC LIMIT 40) n"
            + " JOIN supply_match s ON s.supply_id = n.id WHERE s.uscc <> ?";

    private final Database database;
    private final EquipmentKinds kinds;

    FindingSupplies(Database database, EquipmentKinds kinds) {
        this.database = database;
        this.kinds = kinds;
    }

    /** Some hundred at most, each once, the demand's own enterprise left out; in no order. */
    public List<IndexedSupply> forDemand(AskingDemand demand, LocalDate today) {
        List<AlikeKind> alike = kinds.like(demand.name());
        Map<UUID, IndexedSupply> found = new HashMap<>();
        if (!alike.isEmpty()) {
            looked(demand, alike, today).forEach(supply -> found.put(supply.id(), supply));
        }
        if (found.size() < FEW) {
            database.read(
                            row -> supply(row, Map.of()),
                            NEWEST,
                            demand.category().name(),
                            demand.uscc())
                    .forEach(supply -> found.putIfAbsent(supply.id(), supply));
        }
        return List.copyOf(found.values());
    }

    private List<IndexedSupply> looked(AskingDemand demand, List<AlikeKind> alike, LocalDate today) {
        Wish wish = demand.wish();
        long days =
                Math.max(0, ChronoUnit.DAYS.between(today, wish.purchaseMonth().atEndOfMonth()));
        int most = (int) Math.min(days, Integer.MAX_VALUE);
        String city = demand.county().substring(0, Math.min(4, demand.county().length()));
        Map<Long, Double> likeness = Looks.likeness(alike);
        return database.read(
                row -> supply(row, likeness),
                LOOKS,
                Looks.ids(alike),
                Looks.most(alike),
                wish.perUnit(),
                most,
                wish.wantedGrade(),
                wish.perUnit(),
                most,
                demand.county(),
                wish.perUnit(),
                most,
                city,
                city + "~",
                FigureKeys.sought(alike.subList(0, Math.min(KINDS_WITH_FIGURES, alike.size())), wish.figures()),
                demand.uscc());
    }

    private static IndexedSupply supply(ResultSet row, Map<Long, Double> likeness) throws SQLException {
        return new IndexedSupply(
                row.getObject("supply_id", UUID.class),
                row.getString("uscc"),
                new Offer(
                        EquipmentCategory.valueOf(row.getString("category")),
                        Figures.of(row.getString("figures")),
                        row.getObject("energy_grade", Integer.class),
                        row.getBigDecimal("price_from"),
                        row.getBigDecimal("price_to"),
                        row.getInt("delivery_days"),
                        row.getString("county")),
                likeness.getOrDefault(row.getLong("kind_id"), 0.0));
    }
}
