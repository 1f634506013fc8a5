package cn.reserve.supplydemand.matching.mark;

import cn.reserve.platform.identity.Caller;
import cn.reserve.platform.identity.Role;
import cn.reserve.supplydemand.matching.index.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** The stored marks. */
@ApplicationScoped
public class Marks {
    private static final String COLUMNS =
            "SELECT demand_id, supply_id, side, good, reason, marked_by, marked_at FROM suggestion_mark";

    private final Database database;
    private final Caller caller;

    Marks(Database database, Caller caller) {
        this.database = database;
        this.caller = caller;
    }

    /**
     * For which side the caller speaks about suggestions of a demand that it may read; nobody speaks for the auditor.
     *
     * @param uscc the enterprise that demands
     */
    public Optional<MarkSide> sideAtDemand(String uscc) {
        if (caller.is(Role.ENTERPRISE)
                && caller.organisation().filter(uscc::equals).isPresent()) {
            return Optional.of(MarkSide.DEMAND);
        }
        return caller.isAny(
                        Role.DISTRICT_REVIEWER,
                        Role.BUREAU_REVIEWER,
                        Role.COMMISSION_PREPARER,
                        Role.COMMISSION_APPROVER)
                ? Optional.of(MarkSide.OFFICE)
                : Optional.empty();
    }

    /** What a side said of a demand's suggestions, by supply. */
    public Map<UUID, MarkResponse> ofDemand(UUID demand, MarkSide side) {
        return database
                .read(
                        row -> Map.entry(row.getObject("supply_id", UUID.class), mark(row)),
                        COLUMNS + " WHERE demand_id = ? AND side = ?",
                        demand,
                        side.name())
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** What a side said of a supply's suggestions, by demand. */
    public Map<UUID, MarkResponse> ofSupply(UUID supply, MarkSide side) {
        return database
                .read(
                        row -> Map.entry(row.getObject("demand_id", UUID.class), mark(row)),
                        COLUMNS + " WHERE supply_id = ? AND side = ?",
                        supply,
                        side.name())
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static MarkResponse mark(ResultSet row) throws SQLException {
        return new MarkResponse(
                MarkSide.valueOf(row.getString("side")),
                row.getBoolean("good"),
                row.getString("reason"),
                row.getString("marked_by"),
                row.getTimestamp("marked_at").toInstant());
    }
}
