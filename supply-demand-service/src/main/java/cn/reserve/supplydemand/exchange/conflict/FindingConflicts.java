package cn.reserve.supplydemand.exchange.conflict;

import cn.reserve.platform.notice.About;
import cn.reserve.platform.notice.Notices;
import cn.reserve.supplydemand.exchange.listing.ShowingOutside;
import cn.reserve.supplydemand.exchange.province.ExchangeSettings;
import cn.reserve.supplydemand.matching.index.Database;
import cn.reserve.supplydemand.notice.SupplyDemandNotice;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Finds where two sides list the same, and what is over, with the current transaction. */
@ApplicationScoped
public class FindingConflicts {
    private static final String KEEP = """
            ON CONFLICT (kind, ours, theirs) DO UPDATE SET version = c.version + 1, state = 'OPEN', decision = NULL, reason = NULL,
                decided_by = NULL, decided_at = NULL, name = excluded.name, subject = excluded.subject, our_side = excluded.our_side,
                their_side = excluded.their_side, found_at = excluded.found_at, updated_at = excluded.updated_at
             WHERE c.state = 'OVER' RETURNING c.theirs""";

    private static final String INSERT = """
            INSERT INTO exchange_conflict AS c (id, version, kind, uscc, name, subject, ours, theirs, our_side, their_side, state, found_at,
                updated_at)
            """;

    private static final String SAME_PRODUCT = INSERT + """
            SELECT uuidv7(), 0, 'SAME_PRODUCT', l.uscc, p.name, left(s.product || ' ' || s.model, 300), cast(s.id AS varchar),
                   cast(l.id AS varchar),
                   jsonb_build_object('city', cast(? AS text), 'enterprise', p.name, 'title', s.product || ' ' || s.model, 'priceFrom',
                     s.price_from, 'priceTo', s.price_to, 'deliveryDays', s.delivery_days, 'listings', 1),
                   jsonb_build_object('city', y.name, 'enterprise', l.name, 'title', l.product || ' ' || l.model, 'priceFrom',
                     l.data -> 'priceFrom', 'priceTo', l.data -> 'priceTo', 'deliveryDays', l.data -> 'deliveryDays', 'listings', 1),
                   'OPEN', t.now, t.now
              FROM (SELECT cast(? AS timestamptz) AS now) t, outside_listing l
              JOIN supply s ON s.uscc = l.uscc AND s.product = l.product AND s.model = l.model
              JOIN participant p ON p.uscc = s.uscc JOIN exchange_city y ON y.code = l.origin
             WHERE l.kind = 'SUPPLY' AND l.state = 'LISTED'
            """ + KEEP;

    private static final String TWO_CITIES = INSERT + """
            SELECT uuidv7(), 0, 'TWO_CITIES', a.outside_uscc, a.name, a.name, a.uscc, b.uscc,
                   jsonb_build_object('city', a.county_name, 'enterprise', a.name, 'title', '', 'listings', f.listings),
                   jsonb_build_object('city', b.county_name, 'enterprise', b.name, 'title', '', 'listings', g.listings),
                   'OPEN', t.now, t.now
              FROM (SELECT cast(? AS timestamptz) AS now) t, participant a
              JOIN participant b ON b.outside_uscc = a.outside_uscc AND b.origin <> a.origin AND right(a.uscc, 11) < right(b.uscc, 11)
              JOIN LATERAL (SELECT count(*) AS listings FROM outside_listing l WHERE l.participant = a.uscc AND l.state = 'LISTED') f
                ON f.listings > 0
              JOIN LATERAL (SELECT count(*) AS listings FROM outside_listing l WHERE l.participant = b.uscc AND l.state = 'LISTED') g
                ON g.listings > 0
             WHERE a.origin IS NOT NULL AND b.origin IS NOT NULL
            """ + KEEP;

    private static final String OVER = """
            UPDATE exchange_conflict c SET state = 'OVER', version = version + 1, updated_at = ?
             WHERE c.state <> 'OVER' AND CASE c.kind
                WHEN 'SAME_PRODUCT' THEN NOT EXISTS (SELECT 1 FROM outside_listing l JOIN supply s
                    ON s.uscc = l.uscc AND s.product = l.product AND s.model = l.model
                    WHERE l.id = cast(c.theirs AS uuid) AND s.id = cast(c.ours AS uuid) AND l.state = 'LISTED')
                WHEN 'TWO_CITIES' THEN NOT EXISTS (SELECT 1 FROM outside_listing l WHERE l.participant = c.ours AND l.state = 'LISTED')
                    OR NOT EXISTS (SELECT 1 FROM outside_listing l WHERE l.participant = c.theirs AND l.state = 'LISTED')
                ELSE false END
            RETURNING c.kind, c.ours, c.theirs""";

    /** What was put aside for a side that has gone is shown again. */
    private static final String BACK = """
            UPDATE supply s SET aside_for = NULL, version = version + 1 WHERE aside_for IS NOT NULL AND NOT EXISTS (
                SELECT 1 FROM exchange_conflict c WHERE c.kind = 'SAME_PRODUCT' AND c.ours = cast(s.id AS varchar)
                   AND c.theirs = cast(s.aside_for AS varchar) AND c.state = 'DECIDED' AND c.decision = 'TAKE_THEIRS')""";

    private final Database database;
    private final ShowingOutside showing;
    private final ExchangeSettings settings;
    private final Notices notices;
    private final Clock clock;

    FindingConflicts(
            Database database, ShowingOutside showing, ExchangeSettings settings, Notices notices, Clock clock) {
        this.database = database;
        this.showing = showing;
        this.settings = settings;
        this.notices = notices;
        this.clock = clock;
    }

    /** Looks through both sides; how many conflicts are new. The economy bureau hears of them. */
    public int refresh() {
        Timestamp now = Timestamp.from(clock.instant());
        List<String> changed = new ArrayList<>();
        database.read(row -> List.of(row.getString(1), row.getString(2), row.getString(3)), OVER, now)
                .forEach(over -> {
                    changed.add(over.get(2));
                    if (over.getFirst().equals(ConflictKind.TWO_CITIES.name())) {
                        changed.add(over.get(1));
                    }
                });
        database.write(BACK);
        List<String> found =
                new ArrayList<>(database.read(row -> row.getString(1), SAME_PRODUCT, settings.cityName(), now));
        found.addAll(database.read(row -> row.getString(1), TWO_CITIES, now));
        changed.addAll(found);
        showing.ofParties(changed);
        tell(found.size());
        return found.size();
    }

    /**
     * Of our own listings that the province sends back as listed, those that we withdrew.
     *
     * @param ids of the listings
     * @return how many conflicts are new
     */
    public int returned(String sender, List<UUID> ids) {
        int found = database.read(
                        row -> row.getString(1),
                        INSERT + """
                        SELECT uuidv7(), 0, 'OWN_RETURNED', e.data -> 'provider' ->> 'uscc', e.data -> 'provider' ->> 'name',
                               e.data -> 'provider' ->> 'name', cast(e.listing AS varchar), e.receiver,
                               jsonb_build_object('city', cast(? AS text), 'enterprise', e.data -> 'provider' ->> 'name', 'title', '',
                                 'listings', 0),
                               jsonb_build_object('city', cast(? AS text), 'enterprise', e.data -> 'provider' ->> 'name', 'title', '',
                                 'listings', 1), 'OPEN', t.now, t.now
                          FROM (SELECT cast(? AS timestamptz) AS now) t, exchange_sent e
                         WHERE e.receiver = ? AND e.listing = ANY (?) AND e.state = 'WITHDRAWN'
                        ON CONFLICT (kind, ours, theirs) DO UPDATE SET version = c.version + 1, state = 'OPEN', found_at = excluded.found_at,
                            updated_at = excluded.updated_at, decision = NULL, reason = NULL, decided_by = NULL, decided_at = NULL
                         WHERE c.state <> 'OPEN' RETURNING c.theirs""",
                        settings.cityName(),
                        settings.receiverName(),
                        Timestamp.from(clock.instant()),
                        sender,
                        ids.toArray(UUID[]::new))
                .size();
        tell(found);
        return found;
    }

    private void tell(int found) {
        if (found > 0) {
            notices.tell(
                    SupplyDemandNotice.CONFLICT_FOUND.key(),
                    SupplyDemandNotice.economyBureau(),
                    new About("exchange-conflicts", Integer.toString(found), "/exchange/conflicts"));
        }
    }
}
