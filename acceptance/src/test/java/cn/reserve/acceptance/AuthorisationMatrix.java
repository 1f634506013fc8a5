package cn.reserve.acceptance;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * The table of who may do what: one row per operation, one column per role, "own" and "other" where the role belongs to an
 * organisation. A cell is {@code ok} (the caller has the right; a rule of the record may still refuse), 401, 403 or 404.
 *
 * @param columns names of the columns after method and path
 * @param rows cells by operation line ("GET /api/…") and column
 */
record AuthorisationMatrix(List<String> columns, Map<String, Map<String, String>> rows) {
    private static final String RESOURCE = "/authorisation-matrix.csv";

    static AuthorisationMatrix read() {
        try (var stream = Objects.requireNonNull(AuthorisationMatrix.class.getResourceAsStream(RESOURCE));
                var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            List<String> lines = reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
            List<String> header = cells(lines.getFirst());
            List<String> columns = header.subList(2, header.size());
            Map<String, Map<String, String>> rows = new LinkedHashMap<>();
            for (String line : lines.subList(1, lines.size())) {
                List<String> cells = cells(line);
                Map<String, String> row = new LinkedHashMap<>();
                for (int i = 0; i < columns.size(); i++) {
                    row.put(columns.get(i), i + 2 < cells.size() ? cells.get(i + 2) : leftOut(columns.get(i), row));
                }
                rows.put(cells.get(0) + " " + cells.get(1), row);
            }
            return new AuthorisationMatrix(columns, rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The financing service reads feeds as other services do, and one thing more. */
    private static String leftOut(String column, Map<String, String> row) {
        return column.equals("contact-reader") ? row.getOrDefault("feed-reader", "") : "";
    }

    /** Writes what the stack really did in the table's own form, for comparing. */
    static void write(Path file, List<String> columns, Map<String, Map<String, String>> rows) {
        List<String> lines = new ArrayList<>();
        lines.add(padded("method", 7) + ", " + padded("path", 64) + ", " + String.join(", ", columns));
        rows.forEach((line, row) -> {
            String[] parts = line.split(" ", 2);
            lines.add(padded(parts[0], 7) + ", " + padded(parts[1], 64) + ", "
                    + columns.stream()
                            .map(column -> padded(row.getOrDefault(column, ""), column.length()))
                            .collect(Collectors.joining(", "))
                            .stripTrailing());
        });
        try {
            Files.createDirectories(Objects.requireNonNull(file.getParent()));
            Files.write(file, lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.split(",", -1)).map(String::strip).toList();
    }
}
