package cn.reserve.supplydemand.matching.mark;

import cn.reserve.platform.identity.Caller;
import cn.reserve.platform.identity.Scope;
import cn.reserve.platform.rest.Problems;
import cn.reserve.supplydemand.matching.index.Database;
import cn.reserve.supplydemand.matching.mark.MatchingReport.Fairness;
import cn.reserve.supplydemand.matching.mark.MatchingReport.Group;
import cn.reserve.supplydemand.matching.mark.MatchingReport.Precision;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Sums up marks and stored suggestions; a district sees its own. */
@ApplicationScoped
class ReportingMatching {
    private static final String OWNER_BUREAU = "economy";

    private static final String PRECISION = """
            SELECT 'ALL' AS grp, '' AS key, count(*) FILTER (WHERE good) AS good, count(*) FILTER (WHERE NOT good) AS bad
              FROM suggestion_mark WHERE county LIKE ?
            UNION ALL SELECT 'FIRST_FIVE', '', count(*) FILTER (WHERE good), count(*) FILTER (WHERE NOT good)
              FROM suggestion_mark WHERE county LIKE ? AND position BETWEEN 1 AND 5
            UNION ALL SELECT 'CATEGORY', category, count(*) FILTER (WHERE good), count(*) FILTER (WHERE NOT good)
              FROM suggestion_mark WHERE county LIKE ? GROUP BY category
            UNION ALL SELECT 'WEIGHTS', cast(weights AS text), count(*) FILTER (WHERE good), count(*) FILTER (WHERE NOT good)
              FROM suggestion_mark WHERE county LIKE ? GROUP BY weights
            UNION ALL SELECT 'SIDE', side, count(*) FILTER (WHERE good), count(*) FILTER (WHERE NOT good)
              FROM suggestion_mark WHERE county LIKE ? GROUP BY side
            ORDER BY grp, key""";

    private static final String FAIRNESS = """
            SELECT CASE WHEN grouping(m.category) = 0 THEN 'CATEGORY' WHEN grouping(m.county) = 0 THEN 'COUNTY' ELSE 'ALL' END AS grp,
                   coalesce(m.category, m.county, '') AS key, count(*) AS demands, sum(m.shown) AS shown, sum(m.near) AS near,
                   sum(m.near_without) AS near_without, sum(m.entered) AS entered, count(*) FILTER (WHERE m.first_changed) AS first_changed
            FROM demand_match m WHERE m.shown > 0 AND m.county LIKE ?
            GROUP BY GROUPING SETS ((), (m.category), (m.county)) ORDER BY grp, key""";

    private final Database database;
    private final Caller caller;

    ReportingMatching(Database database, Caller caller) {
        this.database = database;
        this.caller = caller;
    }

    /**
     * The report of what the caller may see.
     *
     * @throws cn.reserve.platform.rest.ProblemException 403 {@code matching.report-not-yours} for other bureaus
     */
    @Transactional
    MatchingReport report() {
        String counties = counties();
        return new MatchingReport(
                database.read(
                        ReportingMatching::precision, PRECISION, counties, counties, counties, counties, counties),
                database.read(ReportingMatching::fairness, FAIRNESS, counties));
    }

    private String counties() {
        return switch (caller.scope()) {
            case Scope.Everything all -> "%";
            case Scope.District(String code) -> code;
            case Scope.Bureau(String code) when code.equals(OWNER_BUREAU) -> "%";
            default -> throw Problems.forbidden("matching.report-not-yours");
        };
    }

    private static Precision precision(ResultSet row) throws SQLException {
        long good = row.getLong("good");
        long bad = row.getLong("bad");
        return new Precision(
                Group.valueOf(row.getString("grp")), row.getString("key"), good, bad, percent(good, good + bad));
    }

    private static @Nullable Double percent(long part, long all) {
        return all == 0 ? null : Math.round(part * 1000.0 / all) / 10.0;
    }

    private static Fairness fairness(ResultSet row) throws SQLException {
        return new Fairness(
                Group.valueOf(row.getString("grp")),
                row.getString("key"),
                row.getLong("demands"),
                row.getLong("shown"),
                row.getLong("near"),
                row.getLong("near_without"),
                row.getLong("entered"),
                row.getLong("first_changed"));
    }
}
