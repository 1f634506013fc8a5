package cn.reserve.supplydemand.participant;

import cn.reserve.platform.rest.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The verified enterprises known here. */
@ApplicationScoped
public class Participants {
    private static final String UPSERT = """
            INSERT INTO participant (uscc, name, county, county_name, industry, size_class, position)
            SELECT * FROM unnest(cast(?1 AS text[]), cast(?2 AS text[]), cast(?3 AS text[]), cast(?4 AS text[]),
                                 cast(?5 AS text[]), cast(?6 AS text[]), cast(?7 AS bigint[]))
            ON CONFLICT (uscc) DO UPDATE
               SET name = excluded.name, county = excluded.county, county_name = excluded.county_name,
                   industry = excluded.industry, size_class = excluded.size_class, position = excluded.position
             WHERE participant.position < excluded.position
            """;

    private static final String NAMED = """
            SELECT p.uscc, p.name, p.county, p.county_name, coalesce(p.outside_uscc, p.uscc), p.origin, c.office, c.contact
              FROM participant p LEFT JOIN exchange_city c ON c.code = p.origin WHERE p.uscc = ANY (?1)
            """;

    private final EntityManager database;

    Participants(EntityManager database) {
        this.database = database;
    }

    public Optional<Participant> find(String uscc) {
        return Optional.ofNullable(named(List.of(uscc)).get(uscc));
    }

    /**
     * The caller's verified enterprise.
     *
     * @throws cn.reserve.platform.rest.ProblemException 409 {@code participant.not-verified} while the verification has not arrived
     */
    public Participant require(String uscc) {
        return find(uscc).orElseThrow(() -> Problems.conflict("participant.not-verified"));
    }

    /** Codes of the verified enterprises of counties. */
    @SuppressWarnings("unchecked")
    public List<String> inCounties(Collection<String> counties) {
        return database.createNativeQuery(
                        "SELECT uscc FROM participant WHERE origin IS NULL AND county = ANY (?1) ORDER BY uscc",
                        String.class)
                .setParameter(1, counties.toArray(String[]::new))
                .getResultList();
    }

    /** The enterprises of a page's rows, by uscc. */
    public Map<String, Participant> named(Collection<String> usccs) {
        if (usccs.isEmpty()) {
            return Map.of();
        }
        List<Tuple> rows = tuples(database.createNativeQuery(NAMED, Tuple.class)
                .setParameter(1, usccs.stream().distinct().toArray(String[]::new)));
        return rows.stream()
                .map(Participants::participant)
                .collect(Collectors.toMap(Participant::uscc, found -> found));
    }

    /** The enterprise of a row; the schema guarantees that it is there. */
    public static Participant in(Map<String, Participant> owners, String uscc) {
        Participant owner = owners.get(uscc);
        if (owner == null) {
            throw new IllegalStateException("a row without its enterprise");
        }
        return owner;
    }

    /** Inserts or replaces in one statement; one entry per enterprise, an older position never overwrites a newer one. */
    void keep(List<PositionedEnterprise> newest) {
        database.createNativeQuery(UPSERT)
                .setParameter(1, column(newest, VerifiedEnterprise::uscc))
                .setParameter(2, column(newest, VerifiedEnterprise::name))
                .setParameter(3, column(newest, VerifiedEnterprise::county))
                .setParameter(4, column(newest, VerifiedEnterprise::countyName))
                .setParameter(5, column(newest, VerifiedEnterprise::industry))
                .setParameter(6, column(newest, VerifiedEnterprise::sizeClass))
                .setParameter(
                        7, newest.stream().map(PositionedEnterprise::position).toArray(Long[]::new))
                .executeUpdate();
    }

    /** An enterprise that was merged takes part no more; its rows have moved before. */
    void forget(String uscc) {
        database.createNativeQuery("DELETE FROM participant WHERE uscc = ?1")
                .setParameter(1, uscc)
                .executeUpdate();
    }

    static Set<String> usccs(List<PositionedEnterprise> enterprises) {
        return enterprises.stream().map(entry -> entry.enterprise().uscc()).collect(Collectors.toSet());
    }

    private static String[] column(List<PositionedEnterprise> rows, Function<VerifiedEnterprise, String> value) {
        return rows.stream().map(row -> value.apply(row.enterprise())).toArray(String[]::new);
    }

    @SuppressWarnings("unchecked")
    private static List<Tuple> tuples(Query query) {
        return query.getResultList();
    }

    private static Participant participant(Tuple row) {
        return new Participant(
                row.get(0, String.class),
                row.get(1, String.class),
                row.get(2, String.class),
                row.get(3, String.class),
                row.get(4, String.class),
                Origin.of(
                        row.get(5, String.class),
                        row.get(3, String.class),
                        row.get(6, String.class),
                        row.get(7, String.class)));
    }

    /** A verified enterprise and the feed position that said so. */
    record PositionedEnterprise(VerifiedEnterprise enterprise, long position) {}
}
