package cn.reserve.supplydemand.exchange.outgoing;

import cn.reserve.supplydemand.matching.index.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.hibernate.jpa.HibernateHints;

/** What of our own lists the province does not know yet. */
@ApplicationScoped
class ListingChanges {
    private static final int FETCH = 500;

    /** Held until the transaction ends: packages are made one after the other. */
    private static final int LOCK = 0x45_58_43_4F;

    private static final String SUPPLIES = """
            SELECT 'SUPPLY' AS kind, s.id, jsonb_build_object('provider', jsonb_build_object('uscc', p.uscc, 'name', p.name), 'listing',
                jsonb_strip_nulls(jsonb_build_object('product', s.product, 'model', s.model, 'category', s.category,
                  'applicationField', s.application_field, 'keyFigures', s.key_figures, 'energyGrade', s.energy_grade,
                  'firstOfKind', s.first_of_kind, 'yearlyCapacity', s.yearly_capacity, 'priceFrom', s.price_from, 'priceTo', s.price_to,
                  'deliveryDays', s.delivery_days, 'afterSales', s.after_sales, 'localContent', s.local_content))) AS data
              FROM supply s JOIN participant p ON p.uscc = s.uscc WHERE p.origin IS NULL AND s.aside_for IS NULL AND s.taken_down IS NULL""";

    private static final String DEMANDS = """
            SELECT 'DEMAND' AS kind, d.id, jsonb_build_object('provider', jsonb_build_object('uscc', p.uscc, 'name', p.name), 'listing',
                jsonb_strip_nulls(jsonb_build_object('kind', d.kind, 'retiredEquipment', nullif(d.retired_equipment, ''),
                  'retiredYear', d.retired_year, 'wantedEquipment', d.wanted_equipment, 'category', d.category,
                  'keyFigures', d.key_figures, 'quantity', d.quantity, 'budget', d.budget,
                  'purchaseMonth', to_char(d.purchase_month, 'YYYY-MM'), 'financingWanted', d.financing_wanted, 'digital', d.digital,
                  'green', d.green))) AS data
              FROM demand d JOIN participant p ON p.uscc = d.uscc WHERE p.origin IS NULL""";

    /** One statement, so one snapshot: what commits meanwhile goes with the next package. */
    private static final String NOTE = """
            INSERT INTO exchange_sent AS e (receiver, kind, listing, revision, state, print, number, data)
            SELECT c.receiver, c.kind, c.listing, c.revision, c.state, c.print, c.number, c.data FROM (
                SELECT a.receiver, a.number, coalesce(o.kind, k.kind) AS kind, coalesce(o.id, k.listing) AS listing,
                       coalesce(k.revision, 0) + 1 AS revision, CASE WHEN o.id IS NULL THEN 'WITHDRAWN' ELSE 'LISTED' END AS state,
                       coalesce(md5(o.data::text), '') AS print, coalesce(o.data, k.data - 'listing') AS data
                  FROM (%s UNION ALL %s) o
                  FULL JOIN (SELECT * FROM exchange_sent WHERE receiver = ?) k ON k.kind = o.kind AND k.listing = o.id
                 CROSS JOIN (SELECT cast(? AS varchar) AS receiver, cast(? AS integer) AS number) a
                 WHERE k.listing IS NULL OR (o.id IS NULL AND k.state = 'LISTED')
                    OR (o.id IS NOT NULL AND (k.state = 'WITHDRAWN' OR k.print <> md5(o.data::text)))
                 ORDER BY 3, 4 LIMIT ?) c
            ON CONFLICT (receiver, kind, listing) DO UPDATE SET revision = excluded.revision, state = excluded.state,
                print = excluded.print, number = excluded.number, data = excluded.data""".formatted(SUPPLIES, DEMANDS);

    private final Database database;
    private final EntityManager entities;

    ListingChanges(Database database, EntityManager entities) {
        this.database = database;
        this.entities = entities;
    }

    /**
     * A change to tell.
     *
     * @param data provider and listing as JSON; of a withdrawn one the provider alone
     */
    record Change(UUID listing, int revision, boolean listed, String data) {}

    void hold() {
        database.read(row -> row.getString(1), "SELECT cast(pg_advisory_xact_lock(?) AS text)", LOCK);
        // Two lists of some 100,000 rows are gone through in seconds; what takes longer than the gateway waits is
        // broken off whole.
        database.write("set local statement_timeout = '50s'");
    }

    /** Notes what changed as told with a package; how many. */
    int note(String receiver, int number, int most) {
        return database.write(NOTE, receiver, receiver, number, most);
    }

    /** What a package tells of a list. */
    void each(String receiver, int number, String kind, Consumer<Change> consumer) {
        try (Stream<Tuple> rows = entities.createNativeQuery(
                        "SELECT listing, revision, state, cast(data AS text) FROM exchange_sent"
                                + " WHERE receiver = ?1 AND number = ?2 AND kind = ?3 ORDER BY listing",
                        Tuple.class)
                .setParameter(1, receiver)
                .setParameter(2, number)
                .setParameter(3, kind)
                .setHint(HibernateHints.HINT_FETCH_SIZE, FETCH)
                .getResultStream()
                .map(Tuple.class::cast)) {
            rows.forEach(row -> consumer.accept(new Change(
                    row.get(0, UUID.class),
                    row.get(1, Integer.class),
                    "LISTED".equals(row.get(2, String.class)),
                    row.get(3, String.class))));
        }
    }
}
