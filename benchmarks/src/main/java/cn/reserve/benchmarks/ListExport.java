package cn.reserve.benchmarks;

import cn.reserve.localstack.Part;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** All projects as a workbook over HTTP, against fastexcel writing the same cells from memory to nowhere. */
final class ListExport {
    private static final String EXPORT = "/api/library/projects/export?format=XLSX";
    private static final String USER = "commission-preparer";
    private static final int ROUNDS = 2;
    private static final int SAMPLE = 2_000;
    private static final int FLUSHED = 1_000;
    private static final double HEAP = 256;

    private final BenchStack bench;
    private final Path folder;
    private final Viewers viewers;

    ListExport(BenchStack bench, Path folder) {
        this.bench = bench;
        this.folder = folder;
        this.viewers = new Viewers(bench);
    }

    void run(Results results) throws IOException, InterruptedException {
        Path file = folder.resolve("export.xlsx");
        List<Double> served = new ArrayList<>();
        List<Double> raw = new ArrayList<>();
        int rows;
        try (HttpClient client = HttpClient.newHttpClient();
                HeapWatch heap = HeapWatch.of(bench.url(Part.LIBRARY))) {
            export(client, file);
            List<Object[]> sample = new ArrayList<>();
            rows = read(file, sample);
            for (int round = 0; round < ROUNDS; round++) {
                served.add(export(client, file));
                raw.add(raw(rows, sample));
            }
            report(results, rows, Medians.of(served), Medians.of(raw), heap.most(), Files.size(file) >> 20);
        }
        Files.delete(file);
    }

    private static void report(Results results, int rows, double served, double raw, double heap, long mebibytes) {
        results.section(
                "Export of " + Results.format(rows) + " projects to xlsx",
                "GET of the whole list, every cell, after one that is not counted, against fastexcel writing as many rows of the same cells from"
                        + " memory to nowhere, compressed as it does by itself (level 4, the export: 1); median of "
                        + ROUNDS
                        + " alternating rounds. The service shares two cores with its database and with who"
                        + " takes the file; raw has them to itself. Heap is the service's, four times a second.",
                List.of(
                        Results.plain("export", Results.format(served) + " s, " + mebibytes + " MiB"),
                        Results.plain("raw fastexcel", Results.format(raw) + " s"),
                        Results.atLeast("speed of the export / raw", raw / served, 0.5),
                        Results.atMost("largest heap of the service", heap, HEAP, "MiB")));
    }

    /** Seconds until the last byte. */
    private double export(HttpClient client, Path file) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(bench.url(Part.LIBRARY) + EXPORT));
        viewers.of(USER).forEach(request::header);
        long begin = System.nanoTime();
        HttpResponse<Path> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofFile(file));
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(EXPORT + " answered " + answer.statusCode() + " " + Files.readString(file));
        }
        return (System.nanoTime() - begin) / 1e9;
    }

    /** Number of rows without the headings; the first of them are kept. */
    private static int read(Path file, List<Object[]> sample) throws IOException {
        int count = -1;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file));
                ReadableWorkbook workbook = new ReadableWorkbook(in);
                Stream<Row> rows = workbook.getFirstSheet().openStream()) {
            for (Row row : (Iterable<Row>) rows::iterator) {
                if (count >= 0 && count < SAMPLE) {
                    sample.add(row.stream().map(ListExport::value).toArray());
                }
                count++;
            }
        }
        return count;
    }

    private static Object value(Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY) {
            return "";
        }
        return cell.getType() == CellType.NUMBER ? cell.asNumber() : cell.getText();
    }

    private static double raw(int rows, List<Object[]> sample) throws IOException {
        long begin = System.nanoTime();
        try (Workbook workbook = new Workbook(OutputStream.nullOutputStream(), "bench", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("raw");
            for (int row = 0; row < rows; row++) {
                Object[] values = sample.get(row % sample.size());
                for (int column = 0; column < values.length; column++) {
                    write(sheet, row, column, values[column]);
                }
                if (row % FLUSHED == 0) {
                    sheet.flush();
                }
            }
        }
        return (System.nanoTime() - begin) / 1e9;
    }

    private static void write(Worksheet sheet, int row, int column, Object value) {
        if (value instanceof BigDecimal number) {
            sheet.value(row, column, number);
        } else if (!value.equals("")) {
            sheet.inlineString(row, column, (String) value);
        }
    }
}
