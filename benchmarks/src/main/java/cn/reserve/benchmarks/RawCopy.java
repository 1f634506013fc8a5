package cn.reserve.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** What nobody can do a workbook for less: reading its first sheet and copying the cells as they are into a bare table. */
final class RawCopy {
    private RawCopy() {}

    static double seconds(Connection database, byte[] workbook, int columns) throws SQLException, IOException {
        try (Statement statement = database.createStatement()) {
            statement.execute("DROP TABLE IF EXISTS bench_cells");
            statement.execute("CREATE TABLE bench_cells (" + names(columns) + ")");
            long begin = System.nanoTime();
            CopyIn copy = database.unwrap(PGConnection.class).getCopyAPI().copyIn("COPY bench_cells FROM STDIN");
            try (InputStream in = new ByteArrayInputStream(workbook);
                    ReadableWorkbook read = new ReadableWorkbook(in);
                    Stream<Row> rows = read.getFirstSheet().openStream()) {
                for (Row row : (Iterable<Row>) rows::iterator) {
                    byte[] line = line(row, columns);
                    copy.writeToCopy(line, 0, line.length);
                }
            }
            copy.endCopy();
            double seconds = (System.nanoTime() - begin) / 1e9;
            statement.execute("DROP TABLE bench_cells");
            return seconds;
        }
    }

    private static byte[] line(Row row, int columns) {
        StringBuilder line = new StringBuilder();
        for (int cell = 0; cell < columns; cell++) {
            line.append(cell == 0 ? "" : "\t").append(row.getCellText(cell));
        }
        return line.append('\n').toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String names(int columns) {
        List<String> names = new ArrayList<>();
        for (int column = 0; column < columns; column++) {
            names.add("c" + column + " text");
        }
        return String.join(", ", names);
    }
}
