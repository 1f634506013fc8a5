package cn.reserve.platform.journal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** One kind of entry that transactions append to the journal just before they commit. */
public interface JournalSection<E> {

    /**
     * Writes all entries of one transaction, in the order in which they were added. Called once per transaction, with the
     * journal lock held and everything else of the transaction already sent to the database.
     */
    void write(Connection connection, List<E> entries) throws SQLException;
}
