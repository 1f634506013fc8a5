package cn.reserve.platform.sheet;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes a table row by row, whatever its size. Not for use by several threads. */
public sealed interface TableWriter permits SheetWriter, CsvWriter {

    /** Begins the table with its headings. */
    TableWriter sheet(String name, List<SheetColumn> columns);

    /** Writes the next row. */
    TableWriter row(@Nullable Object... values);

    /** Writes what is left; a file that is left without it is not complete. The stream stays open. */
    void close();
}
