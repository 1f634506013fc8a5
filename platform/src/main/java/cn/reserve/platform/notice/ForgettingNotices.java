package cn.reserve.platform.notice;

import cn.reserve.platform.lifecycle.UntilStopped;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Forgets notices and mails whose time is over, with who read them; every replica may run it, in small portions. What was told once for a
 * cause stays known ({@code notice_told}).
 */
@ApplicationScoped
public class ForgettingNotices {
    private static final int PORTION = 2_000;
    private static final String MAILS = "DELETE FROM mail WHERE id IN"
            + " (SELECT id FROM mail WHERE created_at < ? AND next_attempt_at IS NULL LIMIT ? FOR UPDATE SKIP LOCKED)";
    private static final String NOTICES = "DELETE FROM notice WHERE position IN"
            + " (SELECT position FROM notice WHERE created_at < ? LIMIT ? FOR UPDATE SKIP LOCKED)";

    private final DataSource dataSource;
    private final PostOffice post;
    private final UntilStopped until;
    private final Duration keep;
    private final Clock clock = Clock.systemUTC();

    ForgettingNotices(
            DataSource dataSource,
            PostOffice post,
            UntilStopped until,
            @ConfigProperty(name = "reserve.notices.keep", defaultValue = "P180D") Duration keep) {
        this.dataSource = dataSource;
        this.post = post;
        this.until = until;
        this.keep = keep;
    }

    @Scheduled(
            every = "${reserve.notices.cleanup:1h}",
            delayed = "2m",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void byTheClock() {
        until.run(this::forget);
    }

    /** Forgets now. */
    public void forget() {
        Instant before = clock.instant().minus(keep);
        all(MAILS, before);
        all(NOTICES, before);
        post.sweep(before);
    }

    private void all(String portion, Instant before) {
        int gone;
        do {
            gone = QuarkusTransaction.requiringNew().call(() -> some(portion, before));
        } while (gone == PORTION && !until.isStopping());
    }

    private int some(String portion, Instant before) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement delete = connection.prepareStatement(portion)) {
            delete.setObject(1, before.atOffset(ZoneOffset.UTC));
            delete.setInt(2, PORTION);
            return delete.executeUpdate();
        }
    }
}
