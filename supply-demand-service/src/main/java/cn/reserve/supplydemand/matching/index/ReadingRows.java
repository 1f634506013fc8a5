package cn.reserve.supplydemand.matching.index;

import cn.reserve.supplydemand.equipment.EquipmentCategory;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Reads of both lists what matching asks. */
@ApplicationScoped
public class ReadingRows {
    private static final String DEMANDS =
            "SELECT id, uscc, county, category, wanted_equipment, key_figures, quantity, budget,"
                    + " purchase_month FROM demand";

    private final Database database;

    ReadingRows(Database database) {
        this.database = database;
    }

    public List<AskingDemand> demands(Collection<UUID> ids) {
        return database.read(ReadingRows::demand, DEMANDS + " WHERE id = ANY (?)", (Object) ids.toArray(UUID[]::new));
    }

    /** Demands behind one, in the order of their ids. */
    public List<AskingDemand> demandsAfter(UUID last, int most) {
        return database.read(ReadingRows::demand, DEMANDS + " WHERE id > ? ORDER BY id LIMIT ?", last, most);
    }

    /** The latest filed or changed demands, those of a month that has passed left out. */
    public List<AskingDemand> latestDemands(LocalDate today, int most) {
        return database.read(
                ReadingRows::demand,
                DEMANDS
                        + " WHERE purchase_month >= ? AND left(uscc, 1) <> '~' ORDER BY updated_at DESC, id DESC LIMIT ?",
                Date.valueOf(today.withDayOfMonth(1)),
                most);
    }

    public long countDemands() {
        return database.read(row -> row.getLong(1), "SELECT count(*) FROM demand")
                .getFirst();
    }

    public List<OfferedSupply> supplies(Collection<UUID> ids) {
        return database.read(
                ReadingRows::supply,
                "SELECT id, uscc, county, category, product, key_figures, energy_grade, price_from, price_to, delivery_days"
                        + " FROM supply WHERE id = ANY (?) AND aside_for IS NULL AND taken_down IS NULL",
                (Object) ids.toArray(UUID[]::new));
    }

    private static AskingDemand demand(ResultSet row) throws SQLException {
        return new AskingDemand(
                row.getObject("id", UUID.class),
                row.getString("uscc"),
                row.getString("county"),
                EquipmentCategory.valueOf(row.getString("category")),
                row.getString("wanted_equipment"),
                row.getString("key_figures"),
                row.getInt("quantity"),
                row.getBigDecimal("budget"),
                YearMonth.from(row.getObject("purchase_month", LocalDate.class)));
    }

    private static OfferedSupply supply(ResultSet row) throws SQLException {
        return new OfferedSupply(
                row.getObject("id", UUID.class),
                row.getString("uscc"),
                row.getString("county"),
                EquipmentCategory.valueOf(row.getString("category")),
                row.getString("product"),
                row.getString("key_figures"),
                row.getObject("energy_grade", Integer.class),
                row.getBigDecimal("price_from"),
                row.getBigDecimal("price_to"),
                row.getInt("delivery_days"));
    }
}
