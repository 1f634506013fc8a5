package cn.reserve.supplydemand.submission;

import cn.reserve.supplydemand.sheet.SheetKind;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.hibernate.jpa.HibernateHints;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/**
 * Many rows on their way into a submission, of a workbook or of an earlier round: copied aside while they are read, and taken over by a few statements once it is known
 * that they may be. One at a time; within a transaction that has locked the submission.
 */
public final class StagedRows {
    /** Characters that are copied at once; the connection does nothing else meanwhile. */
    private static final int PORTION = 1 << 19;

    private static final String NULL = "\\N";
    private static final String COPY =
            "COPY staged_row (batch, kind, sheet_row, number, id, earlier, data, print) FROM STDIN";

    /** An entry of the trail that somebody can still read. */
    static final int TOLD_AT_ONCE = 200;

    private static final TypeReference<Map<String, String>> VALUES = new TypeReference<>() {};
    private static final String REPLACED =
            "SELECT r.kind || '.' || r.number, cast(r.data AS text) FROM staged_row s JOIN round_row r ON r.submission_id = ?2"
                    + " AND r.kind = s.kind AND r.number = s.number WHERE s.batch = ?1 AND s.id IS NULL ORDER BY r.kind, r.number";

    /** Swapped rows pass through a print that no row has: what is the same twice is refused row by row. */
    private static final List<String> TAKE = List.of(
            "UPDATE round_row r SET print = 'was ' || r.id FROM staged_row s WHERE s.batch = ?1 AND s.id IS NULL"
                    + " AND r.submission_id = ?2 AND r.kind = s.kind AND r.number = s.number",
            "UPDATE round_row r SET data = s.data, print = s.print, version = r.version + 1 FROM staged_row s WHERE"
                    + " s.batch = ?1 AND s.id IS NULL AND r.submission_id = ?2 AND r.kind = s.kind AND r.number ="
                    + " s.number");

    /** A row that was offered goes on with the listing of the earlier one, the first of them where it was copied. */
    private static final String INSERT =
            "INSERT INTO round_row (id, version, submission_id, kind, number, data, print, taken_from)"
                    + " SELECT s.id, 0, ?2, s.kind, s.number, s.data, s.print, CASE WHEN s.earlier IS NOT NULL"
                    + " AND row_number() OVER (PARTITION BY s.kind, s.earlier ORDER BY s.number) = 1"
                    + " THEN (SELECT e.id FROM round_row e"
                    + " WHERE e.submission_id = (SELECT o.id FROM unnest(cast(?3 AS text[]), cast(?4 AS uuid[])) o (kind, id)"
                    + " WHERE o.kind = s.kind) AND e.kind = s.kind AND e.number = s.earlier"
                    + " AND NOT EXISTS (SELECT 1 FROM round_row o WHERE o.submission_id = ?2 AND o.taken_from = e.id)) END"
                    + " FROM staged_row s WHERE s.batch = ?1 AND s.id IS NOT NULL ORDER BY s.kind, s.number";

    private final UUID batch = UuidVersion7Strategy.INSTANCE.generateUuid(null);
    private final EntityManager entities;
    private final ObjectMapper json;
    private final StringBuilder waiting = new StringBuilder();

    StagedRows(EntityManager entities, ObjectMapper json) {
        this.entities = entities;
        this.json = json;
    }

    /**
     * A row that is new.
     *
     * @param sheetRow where it stands in what it comes from
     * @param earlier number of the row of the submission before that it was offered as; null for none
     */
    public void add(
            SheetKind kind,
            int sheetRow,
            int number,
            @Nullable Integer earlier,
            SortedMap<String, String> values,
            String print) {
        UUID id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        stage(kind, sheetRow, number, id + "\t" + (earlier == null ? NULL : earlier.toString()), values, print);
    }

    /** A row that says something else now. */
    public void change(SheetKind kind, int sheetRow, int number, SortedMap<String, String> values, String print) {
        stage(kind, sheetRow, number, NULL + "\t" + NULL, values, print);
    }

    private void stage(
            SheetKind kind,
            int sheetRow,
            int number,
            String idAndEarlier,
            SortedMap<String, String> values,
            String print) {
        waiting.append(batch).append('\t').append(kind.name()).append('\t').append(sheetRow);
        waiting.append('\t').append(number).append('\t').append(idAndEarlier);
        waiting.append('\t');
        append(written(values));
        waiting.append('\t').append(print).append('\n');
        if (waiting.length() > PORTION) {
            copy();
        }
    }

    /** JSON carries breaks and tabs escaped; its backslashes are escaped once more here. */
    private void append(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            waiting.append(c == '\\' ? "\\\\" : c);
        }
    }

    private String written(SortedMap<String, String> values) {
        try {
            return json.writeValueAsString(values);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException("a row as JSON", unwritable);
        }
    }

    private void copy() {
        if (waiting.isEmpty()) {
            return;
        }
        entities.unwrap(Session.class).doWork(connection -> {
            try {
                connection.unwrap(PGConnection.class).getCopyAPI().copyIn(COPY, new StringReader(waiting.toString()));
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        });
        waiting.setLength(0);
    }

    /** Takes rows back that turned out not to be right. */
    public void drop(SheetKind kind, Collection<Integer> sheetRows) {
        copy();
        if (!sheetRows.isEmpty()) {
            entities.createNativeQuery("DELETE FROM staged_row WHERE batch = ?1 AND kind = ?2 AND sheet_row = ANY (?3)")
                    .setParameter(1, batch)
                    .setParameter(2, kind.name())
                    .setParameter(3, sheetRows.toArray(Integer[]::new))
                    .executeUpdate();
        }
    }

    /** Rows of the submission that will say something else, as they stand now, some at a time: their values by sheet and number. */
    void replaced(UUID submission, Consumer<Map<String, Object>> reader) {
        copy();
        try (Stream<Tuple> rows = entities.createNativeQuery(REPLACED, Tuple.class)
                .setParameter(1, batch)
                .setParameter(2, submission)
                .setHint(HibernateHints.HINT_FETCH_SIZE, TOLD_AT_ONCE)
                .getResultStream()
                .map(Tuple.class::cast)) {
            Map<String, Object> some = new LinkedHashMap<>();
            rows.forEach(row -> {
                some.put(row.get(0, String.class), read(row.get(1, String.class)));
                if (some.size() == TOLD_AT_ONCE) {
                    reader.accept(new LinkedHashMap<>(some));
                    some.clear();
                }
            });
            if (!some.isEmpty()) {
                reader.accept(some);
            }
        }
    }

    private Map<String, String> read(String data) {
        try {
            return json.readValue(data, VALUES);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("values of a row cannot be read", broken);
        }
    }

    /**
     * Makes them rows of the submission.
     *
     * @param earlier the enterprise's latest submission that was passed before, by sheet
     */
    void takeOver(UUID submission, Map<SheetKind, UUID> earlier) {
        copy();
        for (String statement : TAKE) {
            entities.createNativeQuery(statement)
                    .setParameter(1, batch)
                    .setParameter(2, submission)
                    .executeUpdate();
        }
        entities.createNativeQuery(INSERT)
                .setParameter(1, batch)
                .setParameter(2, submission)
                .setParameter(3, earlier.keySet().stream().map(SheetKind::name).toArray(String[]::new))
                .setParameter(4, earlier.values().toArray(UUID[]::new))
                .executeUpdate();
        entities.createNativeQuery("DELETE FROM staged_row WHERE batch = ?1")
                .setParameter(1, batch)
                .executeUpdate();
    }
}
