package cn.reserve.platform.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Buffers entries per transaction and writes them as the transaction's last act.
 *
 * <p>Order matters: first everything pending is flushed, so that no row lock is taken later; only then the journal lock is
 * taken. A transaction that holds the journal lock therefore waits for nobody, and two transactions cannot deadlock over it.
 */
@ApplicationScoped
public class Journal {
    private static final Object BUFFER = Journal.class.getName();

    private final TransactionSynchronizationRegistry transactions;
    private final DataSource dataSource;
    private final Instance<EntityManager> entityManager;
    private final String lock;

    Journal(
            TransactionSynchronizationRegistry transactions,
            DataSource dataSource,
            Instance<EntityManager> entityManager,
            @ConfigProperty(name = "journal.lock-timeout-ms", defaultValue = "10000") int lockTimeout) {
        this.transactions = transactions;
        this.dataSource = dataSource;
        this.entityManager = entityManager;
        // The second limit frees the lock of a process that stopped between taking it and committing.
        this.lock = "SET LOCAL lock_timeout = " + lockTimeout
                + "; SET LOCAL idle_in_transaction_session_timeout = " + lockTimeout
                + "; SELECT pg_advisory_xact_lock(hashtextextended('journal', 0))";
    }

    /**
     * Adds an entry to the current transaction; it is written when the transaction commits and vanishes when it does not.
     *
     * @throws IllegalStateException without an active transaction, or when the transaction's entries were already written
     */
    public <E> void add(JournalSection<E> section, E entry) {
        if (transactions.getTransactionKey() == null || transactions.getTransactionStatus() != Status.STATUS_ACTIVE) {
            throw new IllegalStateException(
                    "Feed events and audit entries are written with a transaction, and none is active here: "
                            + "put @Transactional on the use case");
        }
        Buffer buffer = (Buffer) transactions.getResource(BUFFER);
        if (buffer == null) {
            joinTransaction();
            buffer = new Buffer();
            transactions.putResource(BUFFER, buffer);
            transactions.registerInterposedSynchronization(buffer);
        }
        buffer.add(section, entry);
    }

    /** Brings the session and the connection into the transaction: while it completes, that is no longer possible. */
    private void joinTransaction() {
        if (entityManager.isResolvable()) {
            entityManager.get().isJoinedToTransaction();
        }
        try {
            dataSource.getConnection().close();
        } catch (SQLException e) {
            throw new JournalNotWritten(e);
        }
    }

    private final class Buffer implements Synchronization {
        private final Map<JournalSection<?>, List<Object>> entries = new LinkedHashMap<>();
        private boolean written;

        void add(JournalSection<?> section, Object entry) {
            if (written) {
                throw new IllegalStateException(
                        "The transaction is committing, its journal entries are already written");
            }
            entries.computeIfAbsent(section, s -> new ArrayList<>()).add(entry);
        }

        @Override
        public void beforeCompletion() {
            if (entityManager.isResolvable()) {
                entityManager.get().flush();
            }
            written = true;
            try (Connection connection = dataSource.getConnection()) {
                try (Statement statement = connection.createStatement()) {
                    statement.execute(lock);
                }
                for (Map.Entry<JournalSection<?>, List<Object>> section : entries.entrySet()) {
                    write(connection, section.getKey(), section.getValue());
                }
            } catch (SQLException e) {
                throw new JournalNotWritten(e);
            }
        }

        @Override
        public void afterCompletion(int status) {
            entries.clear();
        }

        @SuppressWarnings("unchecked")
        private <E> void write(Connection connection, JournalSection<E> section, List<Object> values)
                throws SQLException {
            section.write(connection, (List<E>) values);
        }
    }
}
