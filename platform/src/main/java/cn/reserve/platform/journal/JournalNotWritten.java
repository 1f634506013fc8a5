package cn.reserve.platform.journal;

import java.sql.SQLException;

/** The journal could not be written, so the transaction rolls back: most often others held the journal lock too long. */
public class JournalNotWritten extends RuntimeException {
    private static final long serialVersionUID = 1L;

    JournalNotWritten(SQLException cause) {
        super("The journal could not be written: " + cause.getMessage(), cause);
    }
}
