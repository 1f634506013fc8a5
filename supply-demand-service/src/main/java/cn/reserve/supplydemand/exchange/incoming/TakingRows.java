package cn.reserve.supplydemand.exchange.incoming;

import cn.reserve.supplydemand.exchange.packages.Manifest;
import cn.reserve.supplydemand.exchange.packages.PackageFile;
import cn.reserve.supplydemand.exchange.packages.PackageRefused;
import cn.reserve.supplydemand.exchange.packages.PackageRow;
import cn.reserve.supplydemand.exchange.packages.RowReader;
import cn.reserve.supplydemand.matching.index.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Takes the rows of a package into the listings of other cities, with the current transaction. */
@ApplicationScoped
class TakingRows {
    private static final int PORTION = 1_000;
    private static final Pattern UUID_SHAPE = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private static final String CITY = """
            INSERT INTO exchange_city (code, name, office, contact) VALUES (?, ?, ?, ?)
            ON CONFLICT (code) DO UPDATE SET name = excluded.name, office = excluded.office, contact = excluded.contact""";

    private static final String KEEP = """
            INSERT INTO outside_listing AS o (id, origin, kind, foreign_id, revision, state, uscc, name, participant, product, model, data,
                incoming_id, shown, updated_at)
            SELECT uuidv7(), n.origin, ?, n.id, n.revision, n.state, n.uscc, n.name, p.uscc, n.product, n.model, cast(n.data AS jsonb), ?,
                false, cast(? AS timestamptz)
              FROM unnest(?, ?, ?, ?, ?, ?, ?, ?, ?) AS n(origin, id, revision, state, uscc, name, product, model, data)
              JOIN participant p ON p.origin = n.origin AND p.outside_uscc = n.uscc
            ON CONFLICT (origin, kind, foreign_id) DO UPDATE SET revision = excluded.revision, state = excluded.state,
                uscc = excluded.uscc, name = excluded.name, participant = excluded.participant,
                product = CASE WHEN excluded.state = 'LISTED' THEN excluded.product ELSE o.product END,
                model = CASE WHEN excluded.state = 'LISTED' THEN excluded.model ELSE o.model END,
                data = coalesce(excluded.data, o.data), incoming_id = excluded.incoming_id, updated_at = excluded.updated_at
             WHERE o.revision < excluded.revision""";

    /** Before their listings, which name them. */
    private static final String ENTERPRISES = """
            INSERT INTO participant AS p (uscc, name, county, county_name, position, origin, outside_uscc)
            SELECT '~' || n.origin || lpad(cast(nextval('outside_participant') AS text), 11, '0'), n.name, n.origin, c.name, 0, n.origin, n.uscc
              FROM (SELECT DISTINCT ON (origin, uscc) origin, uscc, name FROM unnest(?, ?, ?) AS r(origin, uscc, name)) n
              JOIN exchange_city c ON c.code = n.origin
            ON CONFLICT (origin, outside_uscc) WHERE origin IS NOT NULL DO UPDATE SET name = excluded.name, county_name = excluded.county_name
             WHERE (p.name, p.county_name) IS DISTINCT FROM (excluded.name, excluded.county_name)""";

    private static final String COUNT = """
            SELECT count(*) FILTER (WHERE kind = 'SUPPLY' AND state = 'LISTED') AS supplies,
                   count(*) FILTER (WHERE kind = 'DEMAND' AND state = 'LISTED') AS demands, count(*) FILTER (WHERE state = 'WITHDRAWN') AS withdrawn
              FROM outside_listing WHERE incoming_id = ?""";

    private final Database database;

    TakingRows(Database database) {
        this.database = database;
    }

    /** The rows taken, and our own listings among them that the province has as listed. */
    record Taken(TakenRows rows, List<UUID> ownListed) {}

    /**
     * Takes all rows, or none.
     *
     * @param city our own: its rows are left alone
     * @throws PackageRefused {@code WRONG_ROWS} naming them
     */
    Taken take(PackageFile file, UUID incoming, String city, Instant now) {
        Manifest manifest = file.manifest();
        manifest.cities().stream()
                .filter(named -> !named.code().regionMatches(0, city, 0, 4))
                .forEach(named -> database.write(CITY, named.code(), named.name(), named.office(), named.contact()));
        RowReader reader = new RowReader(manifest, city);
        Intake intake = new Intake(incoming, city, now);
        for (String part : List.of(Manifest.SUPPLIES, Manifest.DEMANDS)) {
            file.lines(part, (number, line) -> {
                if (!reader.isEnough()) {
                    reader.read(part, number, line).ifPresent(row -> intake.add(part, row));
                }
            });
            intake.write(part);
        }
        if (!reader.faults().isEmpty()) {
            throw PackageRefused.forRows(reader.faults());
        }
        return new Taken(intake.count(), List.copyOf(intake.ownListed));
    }

    /** The rows on their way, by portions. */
    private final class Intake {
        private final UUID incoming;
        private final String city;
        private final Instant now;
        private final List<PackageRow> rows = new ArrayList<>();
        private final List<UUID> ownListed = new ArrayList<>();
        private int own;
        private int others;

        Intake(UUID incoming, String city, Instant now) {
            this.incoming = incoming;
            this.city = city;
            this.now = now;
        }

        void add(String part, PackageRow row) {
            if (row.origin().equals(city)) {
                own++;
                if (row.listed() && UUID_SHAPE.matcher(row.id()).matches()) {
                    ownListed.add(UUID.fromString(row.id()));
                }
                return;
            }
            others++;
            rows.add(row);
            if (rows.size() >= PORTION) {
                write(part);
            }
        }

        void write(String part) {
            if (rows.isEmpty()) {
                return;
            }
            String[] origins = texts(PackageRow::origin);
            String[] codes = texts(PackageRow::uscc);
            String[] names = texts(PackageRow::name);
            database.write(ENTERPRISES, origins, codes, names);
            database.write(
                    KEEP,
                    part.equals(Manifest.SUPPLIES) ? "SUPPLY" : "DEMAND",
                    incoming,
                    Timestamp.from(now),
                    origins,
                    texts(PackageRow::id),
                    rows.stream().map(PackageRow::revision).toArray(Integer[]::new),
                    texts(row -> row.listed() ? "LISTED" : "WITHDRAWN"),
                    codes,
                    names,
                    texts(PackageRow::title),
                    texts(PackageRow::model),
                    rows.stream().map(PackageRow::listing).toArray(String[]::new));
            rows.clear();
        }

        private String[] texts(Function<PackageRow, String> value) {
            return rows.stream().map(value).toArray(String[]::new);
        }

        TakenRows count() {
            return database.read(
                            row -> {
                                int supplies = row.getInt("supplies");
                                int demands = row.getInt("demands");
                                int withdrawn = row.getInt("withdrawn");
                                return new TakenRows(
                                        supplies, demands, withdrawn, others - supplies - demands - withdrawn, own);
                            },
                            COUNT,
                            incoming)
                    .getFirst();
        }
    }
}
