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
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.jpa.HibernateHints;
import org.jspecify.annotations.Nullable;

/** Submissions and their rows. */
@ApplicationScoped
class Submissions implements PanacheRepositoryBase<Submission, UUID> {
    private static final int FETCH = 1_000;

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

    /** The enterprise's latest one that was passed, of another round. */
    Optional<Submission> passedBefore(Submission submission) {
        return find(
                        "uscc = ?1 and roundId <> ?2 and state = ?3 order by judgedAt desc, id desc",
                        submission.uscc(),
                        submission.round(),
                        SubmissionState.PASSED)
                .firstResultOptional();
    }

    /** By sheet and number. */
    List<RoundRow> rows(UUID submission, @Nullable SheetKind kind) {
        String only = kind == null ? "" : " and r.kind = ?2";
        var query = getEntityManager()
                .createQuery(
                        "from RoundRow r where r.submissionId = ?1" + only + " order by r.kind, r.number",
                        RoundRow.class)
                .setParameter(1, submission);
        return (kind == null ? query : query.setParameter(2, kind)).getResultList();
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

    void noteRemoved(RoundRow row) {
        getEntityManager()
                .createNativeQuery("INSERT INTO removed_row (row_id, submission_id) VALUES (?1, ?2)")
                .setParameter(1, row.id())
                .setParameter(2, row.submission())
                .executeUpdate();
    }

    void noteRemoved(UUID submission, List<UUID> rows) {
        if (!rows.isEmpty()) {
            getEntityManager()
                    .createNativeQuery(
                            "INSERT INTO removed_row (row_id, submission_id) SELECT unnest(cast(?1 AS uuid[])), ?2")
                    .setParameter(1, rows.toArray(UUID[]::new))
                    .setParameter(2, submission)
                    .executeUpdate();
        }
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

    /** The rows that were noted, and notes them no more. */
    @SuppressWarnings("unchecked")
    List<UUID> takeRemoved(UUID submission) {
        return getEntityManager()
                .createNativeQuery("DELETE FROM removed_row WHERE submission_id = ?1 RETURNING row_id", UUID.class)
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
