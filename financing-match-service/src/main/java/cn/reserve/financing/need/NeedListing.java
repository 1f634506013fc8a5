package cn.reserve.financing.need;

import cn.reserve.platform.listing.SearchText;
import cn.reserve.platform.rest.Cursor;
import cn.reserve.platform.rest.Page;
import cn.reserve.platform.rest.PageParams;
import cn.reserve.platform.rest.PageRequest;
import cn.reserve.platform.rest.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * The list of needs: one statement for the rows, one for the count cut at 10,001, both on the indexes of {@code
 * V010__need.sql} and {@code V018__need_words.sql}. Plain JDBC, because it is the most asked page of the service and builds no entities.
 */
@ApplicationScoped
class NeedListing {
    private static final String COLUMNS =
            "SELECT n.id, n.version, n.state, n.project_id, n.project_code, n.project_name, n.enterprise_name, n.uscc,"
                    + " n.field, n.county, n.county_name, n.amount, n.term_months, n.published_at";
    private static final String OWN_CASE =
            " LEFT JOIN LATERAL (SELECT c.id, c.state, c.closed_at IS NULL AS open FROM docking_case c WHERE c.need_id = n.id AND c.bank = ?"
                    + " ORDER BY c.id DESC LIMIT 1) own ON true";

    /** The expression of the index {@code need_by_words}, see {@code V018__need_words.sql}. */
    static final String WORDS = "array_to_tsvector(array_append(n.search_pairs, right(n.search_text, 1)))";

    private final DataSource dataSource;

    NeedListing(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** One page of the needs that the scope may see. */
    Page<NeedRow> page(NeedScope scope, NeedSearch.Criteria criteria, PageParams params) {
        PageRequest request = params.request();
        Sort<NeedSort> sort = criteria.sort();
        Optional<Cursor> cursor = Cursor.read(params.cursor(), sort.wire(), 2);
        Conditions conditions = conditions(scope, criteria);
        try (Connection connection = dataSource.getConnection()) {
            long counted = count(connection, conditions);
            List<NeedRow> rows = rows(connection, scope, conditions, sort, cursor, request);
            boolean more = rows.size() > request.size();
            List<NeedRow> shown = more ? rows.subList(0, request.size()) : rows;
            return Page.of(shown, counted, request, more ? after(sort, shown.getLast()) : null);
        } catch (SQLException e) {
            throw new IllegalStateException("The list of needs cannot be read", e);
        }
    }

    private static Cursor after(Sort<NeedSort> sort, NeedRow last) {
        Object value =
                switch (sort.key()) {
                    case PUBLISHED_AT -> last.publishedAt();
                    case AMOUNT -> last.amount();
                };
        return Cursor.after(sort.wire(), value, last.id());
    }

    private static Conditions conditions(NeedScope scope, NeedSearch.Criteria criteria) {
        Conditions conditions = new Conditions();
        conditions.add("n.uscc = ?", scope.uscc());
        conditions.add("n.field = ?", criteria.field());
        conditions.add("n.county = ?", criteria.county());
        conditions.add(
                "n.state = ?",
                criteria.state() == null ? null : criteria.state().name());
        conditions.add("n.amount >= ?", criteria.minAmount());
        conditions.add("n.amount <= ?", criteria.maxAmount());
        criteria.text().ifPresent(text -> {
            // LIKE is the recheck, because the pairs may stand apart, and it tells the planner how rare the word is.
            conditions.add(WORDS + " @@ CAST(? AS tsquery)", lexemes(text));
            conditions.add("n.search_text LIKE ?", text.pattern());
        });
        return conditions;
    }

    /** All pairs of what was typed; of a single character, any pair that begins with it. */
    static String lexemes(SearchText text) {
        String rest = text.isOneCharacter() ? ":*" : "";
        return text.tokens().stream()
                .map(token -> "'" + token.replace("\\", "\\\\").replace("'", "''") + "'" + rest)
                .collect(Collectors.joining(" & "));
    }

    private static long count(Connection connection, Conditions conditions) throws SQLException {
        String sql = "SELECT count(*) FROM (SELECT 1 FROM need n" + conditions.where() + " LIMIT " + Page.COUNT_LIMIT
                + ") matching";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, conditions.values);
            try (ResultSet result = statement.executeQuery()) {
                result.next();
                return result.getLong(1);
            }
        }
    }

    private static List<NeedRow> rows(
            Connection connection,
            NeedScope scope,
            Conditions filters,
            Sort<NeedSort> sort,
            Optional<Cursor> cursor,
            PageRequest request)
            throws SQLException {
        Conditions conditions = filters.copy();
        cursor.ifPresent(position -> conditions.add(
                "(" + sort.key().column() + ", n.id) " + (sort.descending() ? "<" : ">") + " (?, ?)",
                sort.key().read(position),
                position.uuid(1)));
        boolean own = scope.bank() != null;
        String sql = COLUMNS + (own ? ", own.id, own.state, own.open FROM need n" + OWN_CASE : " FROM need n")
                + conditions.where() + " ORDER BY " + sort.clause("n.id") + " LIMIT ? OFFSET ?";
        List<Object> values = new ArrayList<>();
        if (scope.bank() != null) {
            values.add(scope.bank());
        }
        values.addAll(conditions.values);
        values.add(request.size() + 1);
        values.add(cursor.isPresent() ? 0 : request.offset());
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, values);
            try (ResultSet result = statement.executeQuery()) {
                List<NeedRow> rows = new ArrayList<>();
                while (result.next()) {
                    rows.add(row(result, own));
                }
                return rows;
            }
        }
    }

    private static NeedRow row(ResultSet result, boolean own) throws SQLException {
        UUID ownCase = own ? result.getObject(15, UUID.class) : null;
        return new NeedRow(
                result.getObject(1, UUID.class),
                result.getLong(2),
                NeedState.valueOf(result.getString(3)),
                result.getObject(4, UUID.class),
                result.getString(5),
                result.getString(6),
                result.getString(7),
                result.getString(8),
                result.getString(9),
                result.getString(10),
                result.getString(11),
                result.getBigDecimal(12),
                result.getObject(13, Integer.class),
                result.getObject(14, OffsetDateTime.class).toInstant(),
                ownCase == null ? null : new NeedRow.OwnCase(ownCase, result.getString(16), result.getBoolean(17)));
    }

    private static void bind(PreparedStatement statement, List<Object> values) throws SQLException {
        for (int i = 0; i < values.size(); i++) {
            switch (values.get(i)) {
                case String[] texts ->
                    statement.setArray(i + 1, statement.getConnection().createArrayOf("text", texts));
                case Instant moment -> statement.setObject(i + 1, moment.atOffset(ZoneOffset.UTC));
                case Object value -> statement.setObject(i + 1, value);
            }
        }
    }

    /** Parts of a WHERE clause with their values; a null value adds nothing. */
    private static final class Conditions {
        private final List<String> clauses = new ArrayList<>();
        private final List<Object> values = new ArrayList<>();

        void add(String clause, @Nullable Object value) {
            if (value != null) {
                clauses.add(clause);
                values.add(value);
            }
        }

        void add(String clause, Object first, Object second) {
            clauses.add(clause);
            values.add(first);
            values.add(second);
        }

        Conditions copy() {
            Conditions copy = new Conditions();
            copy.clauses.addAll(clauses);
            copy.values.addAll(values);
            return copy;
        }

        String where() {
            return clauses.isEmpty() ? "" : " WHERE " + String.join(" AND ", clauses);
        }
    }
}
