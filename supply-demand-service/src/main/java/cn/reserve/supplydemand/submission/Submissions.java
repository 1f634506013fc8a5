package cn.reserve.supplydemand.submission;

import cn.reserve.platform.listing.ListQuery;
import cn.reserve.platform.rest.Page;
import cn.reserve.platform.rest.PageParams;
import cn.reserve.platform.rest.Problems;
import cn.reserve.platform.rest.Sort;
import cn.reserve.supplydemand.sheet.SheetKind;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.jpa.HibernateHints;

/** Submissions and their rows. */
@ApplicationScoped
class Submissions implements PanacheRepositoryBase<Submission, UUID> {
    private static final int FETCH = 1_000;

    private static final String PASSED_BEFORE = """
            select s.* from submission s join collection_round r on r.id = s.round_id join collection_round own on own.id = ?2
             where s.uscc = ?1 and s.state = 'PASSED' and jsonb_exists(r.sheets, ?3)
               and (r.year, r.opened_at) < (own.year, own.opened_at)
             order by r.year desc, r.opened_at desc limit 1""";
    private static final String PASSED_LATER = """
            select distinct k.kind from submission s join collection_round r on r.id = s.round_id
              join collection_round own on own.id = ?2 cross join lateral jsonb_object_keys(r.sheets) k (kind)
             where s.uscc = ?1 and s.state = 'PASSED' and (r.year, r.opened_at) > (own.year, own.opened_at)""";

    Optional<Submission> of(UUID round, String uscc) {
        return find("roundId = ?1 and uscc = ?2", round, uscc).firstResultOptional();
    }

    Submission require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> Problems.notFound("submission"));
    }

    /** The round of a submission, without reading the submission: it is read once it is locked. */
    UUID roundOf(UUID id) {
        return getEntityManager()
                .createQuery("select s.roundId from Submission s where s.id = ?1", UUID.class)
                .setParameter(1, id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> Problems.notFound("submission"));
    }

    /** For a change of it or of its rows: what is handed in is what was checked. */
    Submission locked(UUID id) {
        return Optional.ofNullable(findById(id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> Problems.notFound("submission"));
    }

    /** Until the transaction ends nobody else begins the enterprise's submission of the round. */
    void lockBeginning(UUID round, String uscc) {
        getEntityManager()
                .createNativeQuery("SELECT cast(pg_advisory_xact_lock(hashtextextended(?1, 0)) AS text)", String.class)
                .setParameter(1, "submission " + round + " " + uscc)
                .getSingleResult();
    }

    Page<Submission> page(ListQuery query, Sort<SubmissionSort> order, PageParams paging) {
        return query.page(getEntityManager(), Submission.class, order, paging);
    }

    /**
     * The enterprise's latest one that was passed of an earlier round that asked for a sheet. A round is as late as its year, of one year as it was opened.
     */
    Optional<Submission> passedBefore(Submission submission, SheetKind kind) {
        return getEntityManager()
                .createNativeQuery(PASSED_BEFORE, Submission.class)
                .setParameter(1, submission.uscc())
                .setParameter(2, submission.round())
                .setParameter(3, kind.name())
                .getResultStream()
                .map(Submission.class::cast)
                .findFirst();
    }

    /** The sheets of which the enterprise's have been passed in a later round, too. */
    Set<SheetKind> passedLater(Submission submission) {
        List<?> kinds = getEntityManager()
                .createNativeQuery(PASSED_LATER, String.class)
                .setParameter(1, submission.uscc())
                .setParameter(2, submission.round())
                .getResultList();
        return kinds.stream().map(kind -> SheetKind.valueOf((String) kind)).collect(Collectors.toSet());
    }

    Page<RoundRow> rows(ListQuery query, Sort<RowSort> order, PageParams paging) {
        return query.page(getEntityManager(), RoundRow.class, order, paging);
    }

    /** Those of some ids that are its rows. */
    Set<UUID> among(UUID submission, Collection<UUID> ids) {
        return getEntityManager()
                .createQuery("select r.id from RoundRow r where r.submissionId = ?1 and r.id in ?2", UUID.class)
                .setParameter(1, submission)
                .setParameter(2, ids)
                .getResultStream()
                .collect(Collectors.toSet());
    }

    /** Some of the rows by sheet and number; what is passed keeps its rows, so that a number of them can be left out. */
    List<RoundRow> portion(UUID submission, int after, int most) {
        return getEntityManager()
                .createQuery("from RoundRow r where r.submissionId = ?1 order by r.kind, r.number", RoundRow.class)
                .setParameter(1, submission)
                .setFirstResult(after)
                .setMaxResults(most)
                .getResultList();
    }

    RoundRow row(UUID submission, UUID id) {
        return Optional.ofNullable(getEntityManager().find(RoundRow.class, id))
                .filter(row -> row.submission().equals(submission))
                .orElseThrow(() -> Problems.notFound("round-row"));
    }

    /** The next number of a sheet; its submission is locked. */
    int nextNumber(UUID submission, SheetKind kind) {
        return getEntityManager()
                        .createQuery(
                                "select coalesce(max(r.number), 0) from RoundRow r where r.submissionId = ?1 and r.kind = ?2",
                                Integer.class)
                        .setParameter(1, submission)
                        .setParameter(2, kind)
                        .getSingleResult()
                + 1;
    }

    /** Writes down what changed; the same values twice in a sheet are refused. */
    void store(RoundRow row) {
        try {
            getEntityManager().persist(row);
            getEntityManager().flush();
        } catch (ConstraintViolationException same) {
            throw Problems.conflict("round-row.same");
        }
    }

    void remove(RoundRow row) {
        getEntityManager().remove(row);
        getEntityManager().flush();
    }

    void removeAll(List<UUID> rows) {
        getEntityManager()
                .createQuery("delete from RoundRow r where r.id in ?1")
                .setParameter(1, rows)
                .executeUpdate();
    }

    /** Every row of a sheet by number, read as a stream. */
    void each(UUID submission, SheetKind kind, Consumer<RoundRow> reader) {
        try (Stream<RoundRow> rows = getEntityManager()
                .createQuery(
                        "from RoundRow r where r.submissionId = ?1 and r.kind = ?2 order by r.number", RoundRow.class)
                .setParameter(1, submission)
                .setParameter(2, kind)
                .setHint(HibernateHints.HINT_FETCH_SIZE, FETCH)
                .getResultStream()) {
            rows.forEach(row -> {
                reader.accept(row);
                getEntityManager().detach(row);
            });
        }
    }

    /** Number and print of each row of a sheet. */
    void eachPrint(UUID submission, SheetKind kind, BiConsumer<Integer, String> reader) {
        try (Stream<Object[]> rows = getEntityManager()
                .createQuery(
                        "select r.number, r.print from RoundRow r where r.submissionId = ?1 and r.kind = ?2 order by r.number",
                        Object[].class)
                .setParameter(1, submission)
                .setParameter(2, kind)
                .setHint(HibernateHints.HINT_FETCH_SIZE, FETCH)
                .getResultStream()) {
            rows.forEach(row -> reader.accept((Integer) row[0], (String) row[1]));
        }
    }

    List<UUID> ids(UUID submission, SheetKind kind, Collection<Integer> numbers) {
        return getEntityManager()
                .createQuery(
                        "select r.id from RoundRow r where r.submissionId = ?1 and r.kind = ?2 and r.number in ?3",
                        UUID.class)
                .setParameter(1, submission)
                .setParameter(2, kind)
                .setParameter(3, numbers)
                .getResultList();
    }

    /** Some rows of a sheet by their numbers. */
    List<RoundRow> numbered(UUID submission, SheetKind kind, Collection<Integer> numbers) {
        return getEntityManager()
                .createQuery(
                        "from RoundRow r where r.submissionId = ?1 and r.kind = ?2 and r.number in ?3 order by r.number",
                        RoundRow.class)
                .setParameter(1, submission)
                .setParameter(2, kind)
                .setParameter(3, numbers)
                .getResultList();
    }

    /** What some rows said when they were listed the last time: their prints by id, of those that were. */
    Map<UUID, String> listed(Collection<UUID> rows) {
        List<?> found = getEntityManager()
                .createNativeQuery(
                        "SELECT row_id, print FROM listed_row WHERE row_id = ANY (cast(?1 AS uuid[]))", Tuple.class)
                .setParameter(1, rows.toArray(UUID[]::new))
                .getResultList();
        return found.stream()
                .map(Tuple.class::cast)
                .collect(Collectors.toMap(row -> row.get(0, UUID.class), row -> row.get(1, String.class)));
    }

    /** Keeps what rows of a submission said when they were listed. */
    void keepListed(UUID submission, List<RoundRow> rows) {
        getEntityManager()
                .createNativeQuery("INSERT INTO listed_row (row_id, submission_id, print)"
                        + " SELECT unnest(cast(?1 AS uuid[])), ?2, unnest(cast(?3 AS text[]))"
                        + " ON CONFLICT (row_id) DO UPDATE SET print = excluded.print")
                .setParameter(1, rows.stream().map(RoundRow::id).toArray(UUID[]::new))
                .setParameter(2, submission)
                .setParameter(3, rows.stream().map(RoundRow::print).toArray(String[]::new))
                .executeUpdate();
    }

    /** The rows that were listed and are in no sheet any more, and forgets them. */
    @SuppressWarnings("unchecked")
    List<UUID> takeRemoved(UUID submission) {
        return getEntityManager()
                .createNativeQuery(
                        "DELETE FROM listed_row l WHERE l.submission_id = ?1"
                                + " AND NOT EXISTS (SELECT 1 FROM round_row r WHERE r.id = l.row_id) RETURNING l.row_id",
                        UUID.class)
                .setParameter(1, submission)
                .getResultList();
    }

    /** Where the surviving enterprise has handed in nothing itself. */
    void moveTo(String survivor, String merged) {
        getEntityManager()
                .createNativeQuery("UPDATE submission s SET uscc = p.uscc, county = p.county, version = version + 1"
                        + " FROM participant p WHERE p.uscc = ?1 AND s.uscc = ?2 AND NOT EXISTS"
                        + " (SELECT 1 FROM submission o WHERE o.round_id = s.round_id AND o.uscc = p.uscc)")
                .setParameter(1, survivor)
                .setParameter(2, merged)
                .executeUpdate();
    }

    /** Lets open submissions follow their enterprise to another county; what is judged stays where it was judged. */
    void followMoves(Set<String> usccs) {
        getEntityManager()
                .createNativeQuery(
                        "UPDATE submission s SET county = p.county, version = version + 1 FROM participant p"
                                + " WHERE p.uscc = s.uscc AND p.uscc = ANY (?1) AND s.county <> p.county AND s.state <> 'PASSED'")
                .setParameter(1, usccs.toArray(String[]::new))
                .executeUpdate();
    }
}
