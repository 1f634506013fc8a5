package cn.reserve.platform.standards;

import cn.reserve.platform.rest.Page;
import cn.reserve.platform.rest.PageRequest;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the versioned code tables of this service's own database. */
@ApplicationScoped
public class CodeTables {

    /** Administrative divisions. */
    public static final String DIVISIONS = "divisions";

    /** Industries. */
    public static final String INDUSTRIES = "industries";

    /** Banks. */
    public static final String BANKS = "banks";

    /** Working days. */
    public static final String WORKDAYS = "workdays";

    private static final String COLUMNS =
            "code, name, parent, level, valid_from, valid_until, cast(attributes as text) as attributes";

    private final EntityManager entities;
    private final ObjectMapper json;

    @Inject
    CodeTables(EntityManager entities, ObjectMapper json) {
        this.entities = entities;
        this.json = json;
    }

    /**
     * The row of a code as it was on a day. A code that is retired by then still resolves to its last row
     * ({@link CodeEntry#isCurrent} tells), one that was never known is empty.
     */
    @Transactional
    public Optional<CodeEntry> find(String table, String code, LocalDate on) {
        List<?> rows = entities.createNativeQuery("select " + COLUMNS + """
                         from code_entry where code_table = ?1 and code = ?2
                        order by (coalesce(valid_from, '-infinity') <= ?3) desc,
                          case when coalesce(valid_from, '-infinity') <= ?3 then valid_from end desc nulls last,
                          valid_from asc
                        limit 1
                        """, Object[].class)
                .setParameter(1, table)
                .setParameter(2, code)
                .setParameter(3, on)
                .getResultList();
        return rows.stream().map(row -> entry(table, (Object[]) row)).findFirst();
    }

    /** Whether a code is current on a day; use it for new rows. */
    public boolean isCurrent(String table, String code, LocalDate on) {
        return find(table, code, on).filter(entry -> entry.isCurrent(on)).isPresent();
    }

    /**
     * Searches the rows that are current on a day, by code order.
     *
     * @param text part of the name or beginning of the code; null for all
     * @param parent code of the row above; null for all
     */
    @Transactional
    public Page<CodeEntry> search(
            String table, @Nullable String text, @Nullable String parent, LocalDate on, PageRequest page) {
        String where = " from code_entry where code_table = :table"
                + " and (valid_from is null or valid_from <= :on) and (valid_until is null or valid_until > :on)"
                + (parent == null ? "" : " and parent = :parent")
                + (text == null
                        ? ""
                        : " and (code like :prefix escape '\\' or (bigrams(name) @> bigrams(:text) and name like :part escape '\\'))");
        Map<String, Object> values = values(table, text, parent, on);
        Query count = entities.createNativeQuery(
                "select count(*) from (select 1" + where + " limit " + Page.COUNT_LIMIT + ") counted", Long.class);
        values.forEach(count::setParameter);
        Query rows = entities.createNativeQuery("select " + COLUMNS + where + " order by code", Object[].class);
        values.forEach(rows::setParameter);
        List<?> found =
                rows.setFirstResult(page.offset()).setMaxResults(page.size()).getResultList();
        List<CodeEntry> entries =
                found.stream().map(row -> entry(table, (Object[]) row)).toList();
        return Page.of(entries, ((Number) count.getSingleResult()).longValue(), page);
    }

    /** Versions of a table, latest first, at most 100. */
    @Transactional
    public List<CodeVersion> versions(String table) {
        List<?> rows = entities.createNativeQuery("""
                        select number, valid_from, source, imported_at, imported_by, added, changed, retired, refused
                        from code_version where code_table = ?1 order by number desc
                        """, Object[].class)
                .setParameter(1, table)
                .setMaxResults(100)
                .getResultList();
        return rows.stream().map(row -> version((Object[]) row)).toList();
    }

    private static CodeVersion version(Object[] row) {
        return new CodeVersion(
                number(row[0]),
                date(row[1]),
                text(row[2]),
                (java.time.Instant) row[3],
                text(row[4]),
                number(row[5]),
                number(row[6]),
                number(row[7]),
                number(row[8]));
    }

    private static int number(Object value) {
        return ((Number) value).intValue();
    }

    private static Map<String, Object> values(
            String table, @Nullable String text, @Nullable String parent, LocalDate on) {
        Map<String, Object> values = new java.util.HashMap<>(Map.of("table", table, "on", on));
        if (parent != null) {
            values.put("parent", parent);
        }
        if (text != null) {
            String escaped = text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
            values.put("text", text);
            values.put("prefix", escaped + "%");
            values.put("part", "%" + escaped + "%");
        }
        return values;
    }

    private CodeEntry entry(String table, Object[] row) {
        return new CodeEntry(
                table,
                text(row[0]),
                text(row[1]),
                nullable(row[2]),
                nullable(row[3]),
                date(row[4]),
                date(row[5]),
                attributes(row[6]));
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private static @Nullable String nullable(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private static @Nullable LocalDate date(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case LocalDate date -> date;
            case java.sql.Date date -> date.toLocalDate();
            default -> LocalDate.parse(value.toString());
        };
    }

    private Map<String, String> attributes(@Nullable Object value) {
        try {
            return value == null
                    ? Map.of()
                    : json.readValue(value.toString(), new TypeReference<Map<String, String>>() {});
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("attributes of a code entry", unreadable);
        }
    }
}
