package cn.reserve.supplydemand.submission.workbook;

import cn.reserve.platform.sheet.SheetCell;
import cn.reserve.platform.sheet.SheetLimits;
import cn.reserve.platform.sheet.SheetReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** A workbook as somebody edits it: sheets of cells, written anew by another program. */
final class Book {
    static final String SUPPLY = "设备更新供给清单";
    static final String DEMAND = "技术改造和设备更新需求清单";

    private final Map<String, List<List<@Nullable Object>>> sheets = new LinkedHashMap<>();
    private final List<int[]> merged = new ArrayList<>();

    /** What is computed when the file is opened. */
    record Formula(String expression) {}

    static Book of(byte[] file) {
        Book book = new Book();
        try (SheetReader reader = SheetReader.open(new ByteArrayInputStream(file), SheetLimits.standard())) {
            List<String> names = reader.sheets();
            for (int i = 0; i < names.size(); i++) {
                List<List<@Nullable Object>> rows = new ArrayList<>();
                reader.rows(i, row -> {
                    List<@Nullable Object> cells = new ArrayList<>();
                    row.cells().forEach(cell -> cells.add(value(cell)));
                    rows.add(cells);
                });
                book.sheets.put(names.get(i), rows);
            }
        }
        return book;
    }

    private static @Nullable Object value(SheetCell cell) {
        return switch (cell.kind()) {
            case EMPTY -> null;
            case NUMBER -> cell.number();
            case DATE -> cell.date();
            default -> cell.text();
        };
    }

    List<List<@Nullable Object>> sheet(String name) {
        return sheets.getOrDefault(name, List.of());
    }

    Book without(String sheet) {
        sheets.remove(sheet);
        return this;
    }

    /** Where the column of a heading stands. */
    int column(String sheet, String heading) {
        List<@Nullable Object> headings = sheet(sheet).getFirst();
        for (int i = 0; i < headings.size(); i++) {
            if (String.valueOf(headings.get(i)).startsWith(heading)) {
                return i;
            }
        }
        throw new AssertionError("no " + heading);
    }

    /** Writes into the supply list; rows from 1 below the headings. */
    Book set(int row, String heading, @Nullable Object value) {
        int column = column(SUPPLY, heading);
        List<List<@Nullable Object>> rows = sheet(SUPPLY);
        while (rows.size() <= row) {
            rows.add(new ArrayList<>());
        }
        List<@Nullable Object> cells = rows.get(row);
        while (cells.size() <= column) {
            cells.add(null);
        }
        cells.set(column, value);
        return this;
    }

    @Nullable
    Object get(int row, String heading) {
        List<@Nullable Object> cells = sheet(SUPPLY).get(row);
        int column = column(SUPPLY, heading);
        return column < cells.size() ? cells.get(column) : null;
    }

    /** A new row of the supply list with this model. */
    Book motor(int row, String model) {
        return set(row, "产品名称", "三相异步电机")
                .set(row, "型号", model)
                .set(row, "设备类别", "电机")
                .set(row, "应用领域", "机械加工")
                .set(row, "主要技术指标", "功率 75 kW")
                .set(row, "是否首台", "否")
                .set(row, "年产能", 1000)
                .set(row, "最低单价", 20000)
                .set(row, "最高单价", 25000)
                .set(row, "交货周期", 30)
                .set(row, "售后服务", "质保两年");
    }

    /** Swaps two columns of the supply list, headings and all. */
    Book swap(String one, String other) {
        int first = column(SUPPLY, one);
        int second = column(SUPPLY, other);
        for (List<@Nullable Object> row : sheet(SUPPLY)) {
            while (row.size() <= Math.max(first, second)) {
                row.add(null);
            }
            Object kept = row.get(first);
            row.set(first, row.get(second));
            row.set(second, kept);
        }
        return this;
    }

    /** Merges cells of the supply list below each other; rows from 1 below the headings. */
    Book merge(int from, int to, String heading) {
        int column = column(SUPPLY, heading);
        merged.add(new int[] {from, column, to, column});
        return this;
    }

    byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "another", "1.0")) {
            sheets.forEach((name, rows) -> {
                Worksheet sheet = workbook.newWorksheet(name);
                for (int row = 0; row < rows.size(); row++) {
                    for (int column = 0; column < rows.get(row).size(); column++) {
                        write(sheet, row, column, rows.get(row).get(column));
                    }
                }
                if (name.equals(SUPPLY)) {
                    merged.forEach(each ->
                            sheet.range(each[0], each[1], each[2], each[3]).merge());
                }
            });
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return out.toByteArray();
    }

    private static void write(Worksheet sheet, int row, int column, @Nullable Object value) {
        switch (value) {
            case null -> {}
            case Number number -> sheet.value(row, column, number);
            case LocalDate day -> {
                sheet.value(row, column, day);
                sheet.style(row, column).format("yyyy-mm-dd").set();
            }
            case Formula formula -> sheet.formula(row, column, formula.expression());
            default -> sheet.value(row, column, value.toString());
        }
    }

    /** The file with one more part. */
    static byte[] with(byte[] file, String part) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipFile in = unzipped(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipArchiveEntry entry : Collections.list(in.getEntries())) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                in.getInputStream(entry).transferTo(zip);
            }
            zip.putNextEntry(new ZipEntry(part));
            zip.write(1);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return out.toByteArray();
    }

    private static ZipFile unzipped(byte[] file) throws IOException {
        return ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
                .get();
    }

    /** A part of the file; nothing where there is none. */
    static String part(byte[] file, String name) throws IOException {
        try (ZipFile in = unzipped(file)) {
            ZipArchiveEntry entry = in.getEntry(name);
            return entry == null ? "" : new String(in.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
