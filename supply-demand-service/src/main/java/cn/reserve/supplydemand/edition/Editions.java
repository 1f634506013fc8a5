package cn.reserve.supplydemand.edition;

import cn.reserve.platform.rest.Problems;
import cn.reserve.supplydemand.sheet.SheetKind;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.hibernate.jpa.HibernateHints;

/** The editions and their rows. */
@ApplicationScoped
class Editions implements PanacheRepositoryBase<Edition, UUID> {
    private static final int FETCH = 500;
    private static final TypeReference<Map<String, String>> VALUES = new TypeReference<>() {};

    private static final String TAKE_DOWN = """
            insert into round_edition_row (edition_id, kind, number, uscc, enterprise, county, data)
            select ?1, x.kind, row_number() over (partition by x.kind order by x.county, x.uscc, x.number),
                   x.uscc, x.enterprise, x.county, x.data
              from (select r.kind, r.number, s.uscc, coalesce(p.name, s.uscc) as enterprise, s.county, r.data
                      from submission s join round_row r on r.submission_id = s.id left join participant p on p.uscc = s.uscc
                     where s.round_id = ?2 and s.state = 'PASSED'
                     union all
                    select e.kind, e.number, e.uscc, e.enterprise, e.county, e.data
                      from round_edition_row e join submission s on s.round_id = ?2 and s.uscc = e.uscc
                     where e.edition_id = ?3 and s.state = 'RETURNED' and s.correcting) x""";
    private static final String WHOLE =
            "select count(distinct uscc), count(*) from round_edition_row where edition_id = ?1";
    private static final String BY_SHEET = """
            select kind, count(distinct uscc), count(*) from round_edition_row where edition_id = ?1 group by kind""";
    private static final String SUMS = """
            select r.kind || '.' || v.key, sum(cast(v.value as numeric))
              from round_edition_row r cross join lateral jsonb_each_text(r.data) v
             where r.edition_id = ?1 and r.kind || '.' || v.key = any (cast(?2 as text[])) group by 1""";
    private static final String KEPT = """
            select kind, count(*) filter (where a.uscc is not null and b.uscc is not null),
                   count(*) filter (where b.uscc is null), count(*) filter (where a.uscc is null)
              from (select distinct kind, uscc from round_edition_row where edition_id = ?1) a
              full join (select distinct kind, uscc from round_edition_row where edition_id = ?2) b using (kind, uscc)
             group by kind""";
    private static final String COUNTIES = """
            select kind, county, count(distinct uscc) filter (where edition_id = ?1), count(*) filter (where edition_id = ?1),
                   count(distinct uscc) filter (where edition_id = ?2), count(*) filter (where edition_id = ?2)
              from round_edition_row where edition_id in (?1, ?2) group by kind, county order by kind, county""";

    private final ObjectMapper json;

    Editions(ObjectMapper json) {
        this.json = json;
    }

    /** One row as it was. */
    record Row(int number, String uscc, String enterprise, String county, Map<String, String> values) {
        /** Defensive copy. */
        Row {
            values = Map.copyOf(values);
        }
    }

    /** How many there are. */
    record Count(int enterprises, int rows) {}

    /**
     * Enterprises of a sheet in two editions.
     *
     * @param only in the first alone
     * @param gone in the second alone
     */
    record Kept(int both, int only, int gone) {}

    /** Latest first. */
    List<Edition> of(UUID round) {
        return find("roundId = ?1 order by number desc", round).list();
    }

    Optional<Edition> latest(UUID round) {
        return find("roundId = ?1 order by number desc", round).firstResultOptional();
    }

    Edition require(UUID round, int number) {
        return find("roundId = ?1 and number = ?2", round, number)
                .firstResultOptional()
                .orElseThrow(() -> Problems.notFound("round-edition"));
    }

    /** Copies what was passed in a round, and of the edition before what its enterprise was asked to correct and did not. */
    void takeDown(UUID edition, UUID round, Optional<Edition> before) {
        getEntityManager()
                .createNativeQuery(TAKE_DOWN)
                .setParameter(1, edition)
                .setParameter(2, round)
                .setParameter(3, before.map(Edition::id).orElse(edition))
                .executeUpdate();
    }

    Edition.Contents whole(UUID edition, List<EditionSheet> sheets) {
        Tuple all = tuples(
                        getEntityManager().createNativeQuery(WHOLE, Tuple.class).setParameter(1, edition))
                .getFirst();
        return new Edition.Contents(number(all, 0), number(all, 1), sheets);
    }

    Map<SheetKind, Count> counts(UUID edition) {
        Map<SheetKind, Count> counts = new HashMap<>();
        tuples(getEntityManager().createNativeQuery(BY_SHEET, Tuple.class).setParameter(1, edition))
                .forEach(row -> counts.put(
                        SheetKind.valueOf(row.get(0, String.class)), new Count(number(row, 1), number(row, 2))));
        return counts;
    }

    /** What columns come to, by {@code KIND.key}; absent where no row has a value. */
    Map<String, BigDecimal> sums(UUID edition, Collection<String> columns) {
        Map<String, BigDecimal> sums = new HashMap<>();
        tuples(getEntityManager()
                        .createNativeQuery(SUMS, Tuple.class)
                        .setParameter(1, edition)
                        .setParameter(2, columns.toArray(String[]::new)))
                .forEach(row -> sums.put(row.get(0, String.class), row.get(1, BigDecimal.class)));
        return sums;
    }

    Map<SheetKind, Kept> kept(UUID edition, UUID other) {
        Map<SheetKind, Kept> kept = new HashMap<>();
        both(KEPT, edition, other)
                .forEach(row -> kept.put(
                        SheetKind.valueOf(row.get(0, String.class)),
                        new Kept(number(row, 1), number(row, 2), number(row, 3))));
        return kept;
    }

    /** Two editions by sheet and county. */
    Map<SheetKind, List<Comparison.County>> counties(UUID edition, UUID other) {
        Map<SheetKind, List<Comparison.County>> counties = new HashMap<>();
        both(COUNTIES, edition, other)
                .forEach(row -> counties.computeIfAbsent(
                                SheetKind.valueOf(row.get(0, String.class)), _ -> new ArrayList<>())
                        .add(new Comparison.County(
                                row.get(1, String.class),
                                new Comparison.Count(number(row, 2), number(row, 3)),
                                new Comparison.Count(number(row, 4), number(row, 5)))));
        return counties;
    }

    private List<Tuple> both(String sql, UUID edition, UUID other) {
        return tuples(getEntityManager()
                .createNativeQuery(sql, Tuple.class)
                .setParameter(1, edition)
                .setParameter(2, other));
    }

    /** The rows of a sheet, as they are read. */
    void each(UUID edition, SheetKind kind, Consumer<Row> consumer) {
        try (Stream<Tuple> rows = getEntityManager()
                .createNativeQuery(
                        "select number, uscc, enterprise, county, cast(data as text) from round_edition_row"
                                + " where edition_id = ?1 and kind = ?2 order by number",
                        Tuple.class)
                .setParameter(1, edition)
                .setParameter(2, kind.name())
                .setHint(HibernateHints.HINT_FETCH_SIZE, FETCH)
                .getResultStream()
                .map(Tuple.class::cast)) {
            rows.forEach(row -> consumer.accept(row(row)));
        }
    }

    private Row row(Tuple row) {
        return new Row(
                number(row, 0),
                row.get(1, String.class),
                row.get(2, String.class),
                row.get(3, String.class),
                values(row.get(4, String.class)));
    }

    private Map<String, String> values(String stored) {
        try {
            return json.readValue(stored, VALUES);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("values of a row cannot be read", broken);
        }
    }

    @SuppressWarnings("unchecked")
    private static List<Tuple> tuples(Query query) {
        return query.getResultList();
    }

    private static int number(Tuple row, int at) {
        return ((Number) row.get(at)).intValue();
    }
}
