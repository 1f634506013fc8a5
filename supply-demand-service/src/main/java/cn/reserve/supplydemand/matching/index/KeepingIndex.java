package cn.reserve.supplydemand.matching.index;

import cn.reserve.supplydemand.equipment.EquipmentCategory;
import cn.reserve.supplydemand.matching.index.EquipmentKinds.Called;
import cn.reserve.supplydemand.matching.score.Offer;
import cn.reserve.supplydemand.matching.score.Wish;
import cn.reserve.supplydemand.matching.words.EquipmentName;
import cn.reserve.supplydemand.matching.words.Figures;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Takes up the notes of changed rows and renews what matching asks of them, in the caller's transaction. */
@ApplicationScoped
public class KeepingIndex {
    /** One replica at a time writes kinds; the others look again a second later. */
    private static final int LOCK = 0x4d_41_54_43;

    /** Not those that are put aside until their time. */
    private static final String DUE = " AND (again_at IS NULL OR again_at <= now())";

    private static final String CHANGED =
            "SELECT id FROM matching_change WHERE side <> 'MATCH'" + DUE + " ORDER BY id LIMIT ?";

    /** What somebody files while a mass of rows waits is matched before them. */
    private static final String TO_MATCH =
            "SELECT id FROM matching_change WHERE side = 'MATCH'" + DUE + " ORDER BY id DESC LIMIT ?";

    private static final String TAKE = "DELETE FROM matching_change WHERE id = ANY (?) RETURNING side, row_id";

    /** Waits twice as long each time, a day at most; older notes of the row that are aside as well say nothing more. */
    private static final String PUT_ASIDE = """
            WITH other AS (DELETE FROM matching_change o USING matching_change n
                WHERE n.id = ? AND o.side = n.side AND o.row_id = n.row_id AND o.attempts > 0 AND o.id <> n.id RETURNING o.attempts),
              tried AS (SELECT greatest(n.attempts, (SELECT max(attempts) FROM other)) + 1 AS times FROM matching_change n WHERE n.id = ?)
            UPDATE matching_change n SET attempts = t.times,
                again_at = now() + least(interval '1 day', interval '1 minute' * power(2, least(t.times, 20) - 1))
            FROM tried t WHERE n.id = ? RETURNING n.side, n.row_id""";

    private static final String KEEP_SUPPLIES = """
            INSERT INTO supply_match AS m (supply_id, kind_id, category, uscc, county, energy_grade, price_from, price_to, delivery_days,
                figures, figure_keys)
            SELECT id, kind, category, uscc, county, grade, low, high, days, figures, cast(keys AS bigint[])
            FROM unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                AS n(id, kind, category, uscc, county, grade, low, high, days, figures, keys)
            ON CONFLICT (supply_id) DO UPDATE SET kind_id = excluded.kind_id, category = excluded.category, uscc = excluded.uscc, county = excluded.county,
                energy_grade = excluded.energy_grade, price_from = excluded.price_from, price_to = excluded.price_to,
                delivery_days = excluded.delivery_days, figures = excluded.figures, figure_keys = excluded.figure_keys""";
    private static final String KEEP_DEMANDS = """
            INSERT INTO demand_match AS m (demand_id, kind_id, category, uscc, county, wanted_grade, per_unit, purchase_month, figures,
                figure_keys)
            SELECT id, kind, category, uscc, county, grade, amount, month, figures, cast(keys AS bigint[])
            FROM unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?) AS n(id, kind, category, uscc, county, grade, amount, month, figures, keys)
            ON CONFLICT (demand_id) DO UPDATE SET kind_id = excluded.kind_id, category = excluded.category, uscc = excluded.uscc, county = excluded.county,
                wanted_grade = excluded.wanted_grade, per_unit = excluded.per_unit, purchase_month = excluded.purchase_month,
                figures = excluded.figures, figure_keys = excluded.figure_keys""";
    private static final String NOTE = """
            INSERT INTO matching_change (side, row_id) SELECT 'MATCH', n.id FROM (SELECT DISTINCT unnest(?) AS id) n
            WHERE NOT EXISTS (SELECT 1 FROM matching_change c WHERE c.side = 'MATCH' AND c.row_id = n.id AND c.again_at IS NULL)""";

    private final Database database;
    private final ReadingRows rows;
    private final EquipmentKinds kinds;

    KeepingIndex(Database database, ReadingRows rows, EquipmentKinds kinds) {
        this.database = database;
        this.rows = rows;
        this.kinds = kinds;
    }

    /** A note of a changed row. */
    private record Note(String side, UUID row) {
        static Note of(ResultSet row) throws SQLException {
            return new Note(row.getString("side"), row.getObject("row_id", UUID.class));
        }
    }

    /** Whether this transaction may write until it ends. */
    public boolean mayWrite() {
        return database.read(row -> row.getBoolean(1), "SELECT pg_try_advisory_xact_lock(?)", LOCK)
                .getFirst();
    }

    /** Notes of rows that changed, the oldest first. */
    public List<Long> changed(int most) {
        return database.read(row -> row.getLong(1), CHANGED, most);
    }

    /** Notes of demands whose suggestions may be others by now, the latest first. */
    public List<Long> toMatch(int most) {
        return database.read(row -> row.getLong(1), TO_MATCH, most);
    }

    /** Takes up the notes of changed rows that are still there, and renews the index of these rows. */
    public RowChunk renew(List<Long> waiting) {
        List<Note> notes = taken(waiting);
        List<OfferedSupply> supplies = rows.supplies(of(notes, "SUPPLY"));
        List<AskingDemand> demands = rows.demands(of(notes, "DEMAND"));
        keepSupplies(supplies);
        keepDemands(demands);
        return new RowChunk(supplies, demands.stream().map(AskingDemand::id).toList());
    }

    /** Takes up the notes that are still there; the demands of them. */
    public List<UUID> takeToMatch(List<Long> waiting) {
        return taken(waiting).stream().map(Note::row).distinct().toList();
    }

    /** Leaves a note for later, so that the others do not wait for it; which row it is of, nothing when it is gone. */
    public Optional<String> putAside(long note) {
        return database.read(Note::of, PUT_ASIDE, note, note, note).stream()
                .map(one -> one.side() + " " + one.row())
                .findFirst();
    }

    private List<Note> taken(List<Long> waiting) {
        return database.read(Note::of, TAKE, (Object) waiting.toArray(Long[]::new));
    }

    /** Notes demands whose suggestions may be others by now. */
    public void noteToMatch(Collection<UUID> demands) {
        if (!demands.isEmpty()) {
            database.write(NOTE, (Object) demands.toArray(UUID[]::new));
        }
    }

    /** Whether rows changed that are not in the index yet; those that are put aside keep nobody waiting. */
    public boolean isBehind() {
        return !changed(1).isEmpty();
    }

    /** Demands for which the supplies are stored as suggestions. */
    public List<UUID> demandsSuggesting(Collection<UUID> supplies) {
        return database.read(
                row -> row.getObject(1, UUID.class),
                "SELECT DISTINCT demand_id FROM suggestion WHERE supply_id = ANY (?)",
                (Object) supplies.toArray(UUID[]::new));
    }

    private static List<UUID> of(List<Note> notes, String side) {
        return notes.stream()
                .filter(note -> note.side().equals(side))
                .map(Note::row)
                .distinct()
                .toList();
    }

    private void keepSupplies(List<OfferedSupply> supplies) {
        if (supplies.isEmpty()) {
            return;
        }
        List<Called> called = new ArrayList<>();
        supplies.forEach(supply -> called.add(called(supply.category(), supply.name())));
        Map<Called, Long> numbers = kinds.numbers(called);
        int size = supplies.size();
        Long[] kind = new Long[size];
        String[] figures = new String[size];
        String[] keys = new String[size];
        for (int at = 0; at < size; at++) {
            kind[at] = Objects.requireNonNull(numbers.get(called.get(at)));
            Offer offer = supplies.get(at).offer();
            figures[at] = Figures.line(offer.figures());
            keys[at] = literal(FigureKeys.kept(kind[at], offer.figures()));
        }
        database.write(
                KEEP_SUPPLIES,
                supplies.stream().map(OfferedSupply::id).toArray(UUID[]::new),
                kind,
                supplies.stream().map(supply -> supply.category().name()).toArray(String[]::new),
                supplies.stream().map(OfferedSupply::uscc).toArray(String[]::new),
                supplies.stream().map(OfferedSupply::county).toArray(String[]::new),
                supplies.stream().map(OfferedSupply::energyGrade).toArray(Integer[]::new),
                supplies.stream().map(OfferedSupply::priceFrom).toArray(BigDecimal[]::new),
                supplies.stream().map(OfferedSupply::priceTo).toArray(BigDecimal[]::new),
                supplies.stream().map(OfferedSupply::deliveryDays).toArray(Integer[]::new),
                figures,
                keys);
    }

    private void keepDemands(List<AskingDemand> demands) {
        if (demands.isEmpty()) {
            return;
        }
        List<Called> called = new ArrayList<>();
        demands.forEach(demand -> called.add(called(demand.category(), demand.name())));
        Map<Called, Long> numbers = kinds.numbers(called);
        List<Wish> wishes = demands.stream().map(AskingDemand::wish).toList();
        int size = demands.size();
        Long[] kind = new Long[size];
        String[] keys = new String[size];
        for (int at = 0; at < size; at++) {
            kind[at] = Objects.requireNonNull(numbers.get(called.get(at)));
            keys[at] = literal(FigureKeys.kept(kind[at], wishes.get(at).figures()));
        }
        database.write(
                KEEP_DEMANDS,
                demands.stream().map(AskingDemand::id).toArray(UUID[]::new),
                kind,
                demands.stream().map(demand -> demand.category().name()).toArray(String[]::new),
                demands.stream().map(AskingDemand::uscc).toArray(String[]::new),
                demands.stream().map(AskingDemand::county).toArray(String[]::new),
                wishes.stream().map(Wish::wantedGrade).toArray(Integer[]::new),
                wishes.stream().map(Wish::perUnit).toArray(BigDecimal[]::new),
                wishes.stream()
                        .map(wish -> Date.valueOf(wish.purchaseMonth().atDay(1)))
                        .toArray(Date[]::new),
                wishes.stream().map(wish -> Figures.line(wish.figures())).toArray(String[]::new),
                keys);
    }

    private static Called called(EquipmentCategory category, EquipmentName name) {
        return new Called(category, name.text());
    }

    private static String literal(Long[] keys) {
        return Arrays.stream(keys).map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
    }
}
