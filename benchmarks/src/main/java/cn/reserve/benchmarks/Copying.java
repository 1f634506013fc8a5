package cn.reserve.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.SplittableRandom;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/** Deterministic rows by COPY: the same row number gives the same data on every machine. */
final class Copying {
    private static final int CHUNK = 5_000;
    private static final long SEED = 42;

    private Copying() {}

    /** Writes one row, without its line end. */
    interface RowWriter {
        void write(StringBuilder line, int row, SplittableRandom random);
    }

    /** Copies the rows from {@code first} on, up to {@code end} without it. */
    static void rows(Connection database, String sql, int first, int end, RowWriter writer)
            throws SQLException, IOException {
        CopyManager copies = database.unwrap(PGConnection.class).getCopyAPI();
        for (int from = first; from < end; from += CHUNK) {
            StringBuilder text = new StringBuilder();
            for (int row = from; row < Math.min(end, from + CHUNK); row++) {
                writer.write(text, row, new SplittableRandom(SEED + row));
                text.append('\n');
            }
            copies.copyIn(sql, new ByteArrayInputStream(text.toString().getBytes(StandardCharsets.UTF_8)));
        }
    }

    /** A value and what separates it from the next. */
    static void tab(StringBuilder line, Object value) {
        line.append(value).append('\t');
    }
}
