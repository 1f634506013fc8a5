package cn.reserve.platform.standards;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rows of code tables for imports: whole tables at once, by arrays. Works in the current transaction. */
@ApplicationScoped
class CodeStore {

    private static final int PORTION = 5_000;

    private final AgroalDataSource database;
    private final ObjectMapper json;

    @Inject
    CodeStore(AgroalDataSource database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** Waits until no other import of the table runs. */
    void lock(CodeTable table) {
        run("select pg_advisory_xact_lock(hashtextextended('code-table:' || ?, 0))", statement -> {
            statement.setString(1, table.wire());
            statement.execute();
            return 0;
        });
    }

    Map<String, CodeRow> current(CodeTable table) {
        return run("""
                select code, name, parent, level, attributes::text from code_entry
                where code_table = ? and valid_until is null
                """, statement -> {
            statement.setString(1, table.wire());
            statement.setFetchSize(PORTION);
            Map<String, CodeRow> rows = new HashMap<>();
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    String code = result.getString(1);
                    rows.put(
                            code,
                            new CodeRow(
                                    code,
                                    result.getString(2),
                                    result.getString(3),
                                    result.getString(4),
                                    read(result.getString(5))));
                }
            }
            return rows;
        });
    }

    int version(CodeTable table) {
        return run("select coalesce(max(number), 0) from code_version where code_table = ?", statement -> {
            statement.setString(1, table.wire());
            try (ResultSet result = statement.executeQuery()) {
                result.next();
                return result.getInt(1);
            }
        });
    }

    /** The latest day from which a row of the table is valid or no longer valid. */
    Optional<LocalDate> latestChange(CodeTable table) {
        return run("select max(greatest(valid_from, valid_until)) from code_entry where code_table = ?", statement -> {
            statement.setString(1, table.wire());
            try (ResultSet result = statement.executeQuery()) {
                result.next();
                return Optional.ofNullable(result.getObject(1, LocalDate.class));
            }
        });
    }

    /** Ends the validity of current rows; what began on that very day was never in force and is replaced. */
    void end(CodeTable table, List<String> codes, LocalDate on) {
        withCodes(
                "delete from code_entry where code_table = ? and code = any (?) and valid_until is null and valid_from = ?",
                table,
                codes,
                on);
        withCodes(
                "update code_entry set valid_until = ? where code_table = ? and code = any (?) and valid_until is null",
                on,
                table,
                codes);
    }

    void retire(CodeTable table, List<String> codes, LocalDate on) {
        withCodes(
                "update code_entry set valid_until = ? where code_table = ? and code = any (?) and valid_until is null",
                on,
                table,
                codes);
    }

    /**
     * Inserts rows.
     *
     * @param from first day; null makes codes that were never known before valid since ever, and others from {@code today}
     */
    void insert(CodeTable table, int version, List<CodeRow> rows, @Nullable LocalDate from, LocalDate today) {
        for (int start = 0; start < rows.size(); start += PORTION) {
            List<CodeRow> portion = rows.subList(start, Math.min(rows.size(), start + PORTION));
            run("""
                    insert into code_entry (code_table, code, name, parent, level, attributes, valid_from, since_version)
                    select ?, r.code, r.name, r.parent, r.level, r.attributes::jsonb,
                      coalesce(cast(? as date), case when exists
                        (select from code_entry e where e.code_table = ? and e.code = r.code) then cast(? as date) end), ?
                    from unnest(?, ?, ?, ?, ?) as r (code, name, parent, level, attributes)
                    on conflict on constraint code_entry_once do update set valid_until = null, name = excluded.name,
                      parent = excluded.parent, level = excluded.level, attributes = excluded.attributes,
                      since_version = excluded.since_version
                    """, statement -> {
                statement.setString(1, table.wire());
                statement.setObject(2, from);
                statement.setString(3, table.wire());
                statement.setObject(4, today);
                statement.setInt(5, version);
                texts(statement, 6, portion.stream().map(CodeRow::code).toArray());
                texts(statement, 7, portion.stream().map(CodeRow::name).toArray());
                texts(statement, 8, portion.stream().map(CodeRow::parent).toArray());
                texts(statement, 9, portion.stream().map(CodeRow::level).toArray());
                texts(
                        statement,
                        10,
                        portion.stream().map(row -> write(row.attributes())).toArray());
                return statement.executeUpdate();
            });
        }
    }

    void addVersion(CodeTable table, CodeVersion version) {
        run("""
                insert into code_version
                  (code_table, number, valid_from, source, imported_by, added, changed, retired, refused)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, statement -> {
            statement.setString(1, table.wire());
            statement.setInt(2, version.number());
            statement.setObject(3, version.validFrom());
            statement.setString(4, version.source());
            statement.setString(5, version.importedBy());
            statement.setInt(6, version.added());
            statement.setInt(7, version.changed());
            statement.setInt(8, version.retired());
            statement.setInt(9, version.refused());
            return statement.executeUpdate();
        });
    }

    private void withCodes(String sql, Object... values) {
        run(sql, statement -> {
            for (int i = 0; i < values.length; i++) {
                switch (values[i]) {
                    case CodeTable table -> statement.setString(i + 1, table.wire());
                    case List<?> codes -> texts(statement, i + 1, codes.toArray());
                    case Object value -> statement.setObject(i + 1, value);
                }
            }
            return statement.executeUpdate();
        });
    }

    private static void texts(PreparedStatement statement, int index, @Nullable Object[] values) throws SQLException {
        statement.setArray(index, statement.getConnection().createArrayOf("text", values));
    }

    private Map<String, String> read(String attributes) {
        try {
            return json.readValue(attributes, new TypeReference<Map<String, String>>() {});
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("attributes of a code entry", unreadable);
        }
    }

    private String write(Map<String, String> attributes) {
        try {
            return json.writeValueAsString(attributes);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException("attributes of a code entry", unwritable);
        }
    }

    private <T> T run(String sql, Work<T> work) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            return work.on(statement);
        } catch (SQLException failed) {
            throw new IllegalStateException("code table statement failed", failed);
        }
    }

    private interface Work<T> {
        T on(PreparedStatement statement) throws SQLException;
    }
}
