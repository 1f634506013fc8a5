package cn.reserve.supplydemand.exchange.province;

import cn.reserve.supplydemand.matching.index.Database;
import jakarta.enterprise.context.ApplicationScoped;

/** How far we have taken what a sender made; each of our packages says so. */
@ApplicationScoped
public class LastTaken {
    private final Database database;

    LastTaken(Database database) {
        this.database = database;
    }

    /** Number of the sender's last package that was taken; 0 while none. */
    public int of(String sender) {
        return database.read(
                        row -> row.getInt(1),
                        "SELECT coalesce(max(number), 0) FROM exchange_incoming WHERE sender = ? AND state = 'TAKEN'",
                        sender)
                .getFirst();
    }
}
