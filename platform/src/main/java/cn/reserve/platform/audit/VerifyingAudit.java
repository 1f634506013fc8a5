package cn.reserve.platform.audit;

import cn.reserve.platform.rest.Problems;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Checks the chain of audit entries in order, a stretch at a time: one look answers within seconds however long the chain is, and the
 * next goes on where it ended. One look at a time runs in a process, so that looks never take the connections that the service works with.
 */
@ApplicationScoped
public class VerifyingAudit {
    private static final int FETCHED_AT_ONCE = 1_000;
    private static final int WAIT_SECONDS = 10;

    private final CanonicalJson canonical;
    private final DataSource dataSource;
    private final int entriesOfAStretch;
    private final Semaphore place = new Semaphore(1, true);

    VerifyingAudit(
            CanonicalJson canonical,
            DataSource dataSource,
            @ConfigProperty(name = "reserve.audit.stretch", defaultValue = "100000") int entriesOfAStretch) {
        this.canonical = canonical;
        this.dataSource = dataSource;
        this.entriesOfAStretch = entriesOfAStretch;
    }

    /** Checks the whole chain, stretch after stretch; finds the first entry that does not fit. */
    public AuditVerification wholeChain(KnownEntry known) {
        AuditVerification found = stretch(ChainLink.START, known);
        while (!found.complete()) {
            found = stretch(found.end(), known);
        }
        return found;
    }

    /**
     * Checks the next stretch.
     *
     * @param from where the look before ended, {@link ChainLink#START} for the first
     * @throws cn.reserve.platform.rest.ProblemException 503 while another look does not end
     */
    AuditVerification stretch(ChainLink from, KnownEntry known) {
        takePlace();
        try {
            // Outside of the caller's transaction: reading in portions needs one of its own on the connection.
            return QuarkusTransaction.suspendingExisting().call(() -> look(from, known));
        } finally {
            place.release();
        }
    }

    private void takePlace() {
        try {
            if (place.tryAcquire(WAIT_SECONDS, TimeUnit.SECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw Problems.unavailable("service.busy").withHeader("Retry-After", WAIT_SECONDS);
    }

    private AuditVerification look(ChainLink from, KnownEntry known) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            try {
                return walk(connection, from, known);
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }

    private AuditVerification walk(Connection connection, ChainLink from, KnownEntry known) throws SQLException {
        try (Statement snapshot = connection.createStatement()) {
            snapshot.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY");
        }
        ChainWalk walk = new ChainWalk(canonical, from, AuditChain.head(connection), known);
        int seen = 0;
        try (PreparedStatement select = connection.prepareStatement(
                "SELECT position, content, hash FROM audit_entry WHERE position > ? ORDER BY position LIMIT ?")) {
            select.setLong(1, from.position());
            select.setInt(2, entriesOfAStretch);
            select.setFetchSize(FETCHED_AT_ONCE);
            try (ResultSet row = select.executeQuery()) {
                while (!walk.isBroken() && row.next()) {
                    walk.step(row.getLong(1), row.getString(2), row.getBytes(3));
                    seen++;
                }
            }
        }
        return walk.result(seen < entriesOfAStretch);
    }

    /**
     * An entry that was noted earlier elsewhere and must still stand in the chain. That also finds a chain which somebody with all rights
     * on the database has written anew.
     *
     * @param position 0 for none
     * @param hash hexadecimal
     */
    public record KnownEntry(long position, String hash) {
        /** Nothing was noted. */
        public static final KnownEntry NONE = new KnownEntry(0, "");
    }
}
