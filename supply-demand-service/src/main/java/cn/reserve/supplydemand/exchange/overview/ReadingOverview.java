package cn.reserve.supplydemand.exchange.overview;

import cn.reserve.supplydemand.exchange.province.ExchangeKeepers;
import cn.reserve.supplydemand.exchange.province.ExchangeSettings;
import cn.reserve.supplydemand.matching.index.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Counts what the exchange page shows first. */
@ApplicationScoped
class ReadingOverview {
    private static final String COUNTS = """
            SELECT (SELECT coalesce(max(number), 0) FROM exchange_package WHERE receiver = a.receiver) AS made,
                   (SELECT coalesce(max(number), 0) FROM exchange_package WHERE receiver = a.receiver AND state = 'ACKNOWLEDGED') AS acknowledged,
                   (SELECT count(*) FROM exchange_package WHERE receiver = a.receiver AND state IN ('MADE', 'SENDING', 'DELIVERED')) AS unsent,
                   (SELECT count(*) FROM exchange_package WHERE receiver = a.receiver AND state = 'REFUSED') AS refused,
                   (SELECT coalesce(max(number), 0) FROM exchange_incoming WHERE sender = a.receiver AND state = 'TAKEN') AS taken,
                   (SELECT count(*) FROM exchange_incoming WHERE state = 'WAITING') AS waiting,
                   (SELECT min(missing) FROM exchange_incoming WHERE state = 'WAITING') AS missing,
                   (SELECT count(*) FROM exchange_conflict WHERE state = 'OPEN') AS conflicts,
                   (SELECT count(*) FROM outside_listing WHERE shown) AS outside
              FROM (SELECT cast(? AS varchar) AS receiver) a""";

    private final Database database;
    private final ExchangeSettings settings;
    private final ExchangeKeepers keepers;

    ReadingOverview(Database database, ExchangeSettings settings, ExchangeKeepers keepers) {
        this.database = database;
        this.settings = settings;
        this.keepers = keepers;
    }

    @Transactional
    ExchangeOverview now() {
        keepers.requireReader();
        boolean keeper = keepers.include();
        return database.read(
                        row -> new ExchangeOverview(
                                settings.city(),
                                settings.cityName(),
                                settings.receiver(),
                                settings.receiverName(),
                                settings.address().isPresent(),
                                settings.signingKeyId().orElse(null),
                                row.getInt("made"),
                                row.getInt("acknowledged"),
                                row.getInt("taken"),
                                row.getInt("unsent"),
                                row.getInt("refused"),
                                row.getInt("waiting"),
                                row.getObject("missing", Integer.class),
                                row.getInt("conflicts"),
                                row.getInt("outside"),
                                keeper),
                        COUNTS,
                        settings.receiver())
                .getFirst();
    }
}
