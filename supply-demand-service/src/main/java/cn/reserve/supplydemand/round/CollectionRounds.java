package cn.reserve.supplydemand.round;

import cn.reserve.platform.rest.Problems;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The rounds. There are few: some a year. */
@ApplicationScoped
public class CollectionRounds implements PanacheRepositoryBase<CollectionRound, UUID> {
    private static final int MOST = 500;
    private static final String PROGRESS = """
            select p.county, max(p.county_name), count(*),
                   count(*) filter (where s.state = 'FILLING'), count(*) filter (where s.state = 'SUBMITTED'),
                   count(*) filter (where s.state = 'RETURNED'), count(*) filter (where s.state = 'PASSED'),
                   count(*) filter (where s.state = 'NOTHING')
              from participant p left join submission s on s.uscc = p.uscc and s.round_id = ?1
             where p.origin is null and (cardinality(cast(?2 as text[])) = 0 or p.county = any (cast(?2 as text[])))
             group by p.county order by p.county""";

    private static final String UNANSWERED = """
            select p.uscc from participant p left join submission s on s.uscc = p.uscc and s.round_id = ?1
             where p.origin is null and (cardinality(cast(?2 as text[])) = 0 or p.county = any (cast(?2 as text[])))
               and ((s.state = 'RETURNED' and (s.correcting or not cast(?3 as boolean)))
                    or (cast(?4 as boolean) and coalesce(s.state, 'FILLING') = 'FILLING'))
             order by p.uscc""";

    /** Latest year first. */
    List<CollectionRound> all() {
        return find("order by year desc, id desc").page(0, MOST).list();
    }

    /**
     * The round.
     *
     * @throws cn.reserve.platform.rest.ProblemException 404
     */
    public CollectionRound require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> Problems.notFound("collection-round"));
    }

    /** For a change; what is handed in at the same moment is in or waits. */
    public CollectionRound locked(UUID id) {
        return Optional.ofNullable(findById(id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> Problems.notFound("collection-round"));
    }

    /** Kept from being closed while something is handed in or judged. */
    public CollectionRound shared(UUID id) {
        return Optional.ofNullable(findById(id, LockModeType.PESSIMISTIC_READ))
                .orElseThrow(() -> Problems.notFound("collection-round"));
    }

    /** Codes of the enterprises that are asked, have not handed in and still can, or got their sheets back. */
    @SuppressWarnings("unchecked")
    List<String> unanswered(CollectionRound round, LocalDate today) {
        return getEntityManager()
                .createNativeQuery(UNANSWERED, String.class)
                .setParameter(1, round.id())
                .setParameter(2, round.counties().toArray(String[]::new))
                .setParameter(3, round.isCorrected())
                .setParameter(4, round.isFillable(today))
                .getResultList();
    }

    /** Whether an enterprise has begun its sheets. */
    boolean hasSubmission(UUID id, String uscc) {
        return !getEntityManager()
                .createNativeQuery("select 1 from submission where round_id = ?1 and uscc = ?2")
                .setParameter(1, id)
                .setParameter(2, uscc)
                .getResultList()
                .isEmpty();
    }

    /** Whether an enterprise of a county has begun its sheets: it may have moved there since. */
    boolean hasSubmissionOf(UUID id, String county) {
        return !getEntityManager()
                .createNativeQuery("select 1 from submission where round_id = ?1 and county = ?2 limit 1")
                .setParameter(1, id)
                .setParameter(2, county)
                .getResultList()
                .isEmpty();
    }

    /** How many submissions wait for a district. */
    long waiting(UUID id) {
        return ((Number) getEntityManager()
                        .createNativeQuery(
                                "select count(*) from submission where round_id = ?1 and state = 'SUBMITTED'")
                        .setParameter(1, id)
                        .getSingleResult())
                .longValue();
    }

    /** How many rows are passed. */
    long passedRows(UUID id) {
        return ((Number) getEntityManager()
                        .createNativeQuery(
                                "select coalesce(sum(row_count), 0) from submission where round_id = ?1 and state = 'PASSED'")
                        .setParameter(1, id)
                        .getSingleResult())
                .longValue();
    }

    /** A round that is being frozen. */
    @Transactional
    Optional<UUID> freezing() {
        return find("state = ?1 order by id", RoundState.FREEZING)
                .firstResultOptional()
                .map(CollectionRound::id);
    }

    /** Whether a round is still being frozen and nobody else is at it; until the transaction ends nobody else is. */
    boolean isOursToFreeze(UUID id) {
        return !getEntityManager()
                .createNativeQuery("select 1 from collection_round where id = ?1 and state = 'FREEZING'"
                        + " and pg_try_advisory_xact_lock(hashtextextended('freezing ' || id, 0))")
                .setParameter(1, id)
                .getResultList()
                .isEmpty();
    }

    /** With the current transaction. */
    void allowLongStatements(int seconds) {
        getEntityManager()
                .createNativeQuery("set local statement_timeout = '" + seconds + "s'")
                .executeUpdate();
    }

    List<RoundResponse.OfCounty> progress(CollectionRound round, List<String> counties) {
        List<Tuple> rows = tuples(getEntityManager()
                .createNativeQuery(PROGRESS, Tuple.class)
                .setParameter(1, round.id())
                .setParameter(2, counties.toArray(String[]::new)));
        return rows.stream().map(CollectionRounds::ofCounty).toList();
    }

    @SuppressWarnings("unchecked")
    private static List<Tuple> tuples(Query query) {
        return query.getResultList();
    }

    private static RoundResponse.OfCounty ofCounty(Tuple row) {
        return new RoundResponse.OfCounty(
                row.get(0, String.class),
                row.get(1, String.class),
                number(row, 2),
                number(row, 3),
                number(row, 4),
                number(row, 5),
                number(row, 6),
                number(row, 7));
    }

    private static int number(Tuple row, int at) {
        return ((Number) row.get(at)).intValue();
    }
}
