package cn.reserve.supplydemand.matching;

import cn.reserve.supplydemand.matching.index.Database;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.UUID;
import org.awaitility.Awaitility;

/** What matching has taken up by now. */
@Singleton
public class MatchingFixture {
    private static final Duration SOON = Duration.ofSeconds(60);

    private final Database database;

    MatchingFixture(Database database) {
        this.database = database;
    }

    /** Waits until no change is waiting and no run is open. */
    public void settle() {
        Awaitility.await()
                .atMost(SOON)
                .until(() -> !exists("SELECT 1 FROM matching_change LIMIT 1")
                        && !exists("SELECT 1 FROM matching_run WHERE state = 'OPEN'"));
    }

    /** Waits until a supply is stored as a suggestion for a demand. */
    public void awaitStored(String demand, String supply) {
        Awaitility.await().atMost(SOON).until(() -> isStored(demand, supply));
    }

    public boolean isStored(String demand, String supply) {
        return !database.read(
                        row -> row.getInt(1),
                        "SELECT 1 FROM suggestion WHERE demand_id = ? AND supply_id = ?",
                        UUID.fromString(demand),
                        UUID.fromString(supply))
                .isEmpty();
    }

    /** A machine that no other test speaks of, so that its rows do not stand before this one's. */
    public static String unheardOf() {
        long bits = UUID.randomUUID().getLeastSignificantBits();
        StringBuilder han = new StringBuilder("麒麟");
        for (int at = 0; at < 4; at++) {
            han.append((char) (0x5000 + ((bits >>> (12 * at)) & 0xfff)));
        }
        return han.append("磨床").toString();
    }

    private boolean exists(String sql) {
        return !database.read(row -> row.getInt(1), sql).isEmpty();
    }
}
