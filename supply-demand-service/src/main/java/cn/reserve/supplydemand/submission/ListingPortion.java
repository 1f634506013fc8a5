package cn.reserve.supplydemand.submission;

import cn.reserve.supplydemand.sheet.SheetKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Lists what was passed a portion at a time, each in a transaction of its own. */
@ApplicationScoped
class ListingPortion {
    /** Listed at once where there are no more; otherwise in one go of the background. */
    static final int ROWS = 200;

    private final Submissions submissions;
    private final ListingRows listing;
    private final EntityManager entities;

    ListingPortion(Submissions submissions, ListingRows listing, EntityManager entities) {
        this.submissions = submissions;
        this.listing = listing;
        this.entities = entities;
    }

    /** Lists a submission that was passed just now, or notes it for the background; what an earlier passing left undone is begun anew. */
    void begin(Submission submission, Instant now) {
        forget(submission.id());
        if (submission.rows() <= ROWS) {
            listing.list(submission, submissions.portion(submission.id(), 0, ROWS));
            listing.unlist(submission);
            return;
        }
        entities.createNativeQuery("INSERT INTO listing_work (submission_id, done, noted_at) VALUES (?1, 0, ?2)")
                .setParameter(1, submission.id())
                .setParameter(2, now)
                .executeUpdate();
    }

    /** How many rows of a submission are listed so far; empty where nothing is under way. */
    Optional<Integer> done(UUID submission) {
        return entities.createNativeQuery("SELECT done FROM listing_work WHERE submission_id = ?1", Integer.class)
                .setParameter(1, submission)
                .getResultStream()
                .map(Integer.class::cast)
                .findFirst();
    }

    /** The next portion of whatever was noted first; false when there is none, or another replica is at it. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean next() {
        List<?> noted = entities.createNativeQuery(
                        "SELECT submission_id, done, kind FROM listing_work ORDER BY noted_at LIMIT 1 FOR UPDATE SKIP LOCKED",
                        Tuple.class)
                .getResultList();
        if (noted.isEmpty()) {
            return false;
        }
        Tuple work = (Tuple) noted.getFirst();
        Submission submission = submissions.require(work.get(0, UUID.class));
        int done = work.get(1, Integer.class);
        List<RoundRow> rows = submission.state() == SubmissionState.PASSED
                ? submissions.portion(submission.id(), done, ROWS)
                // Given back for a correction meanwhile: it is listed when it is passed again.
                : List.of();
        String only = work.get(2, String.class);
        listing.list(
                submission,
                only == null
                        ? rows
                        : rows.stream()
                                .filter(row -> row.kind() == SheetKind.valueOf(only))
                                .toList());
        if (rows.size() == ROWS) {
            entities.createNativeQuery("UPDATE listing_work SET done = ?2 WHERE submission_id = ?1")
                    .setParameter(1, submission.id())
                    .setParameter(2, done + rows.size())
                    .executeUpdate();
            return true;
        }
        if (submission.state() == SubmissionState.PASSED && only == null) {
            listing.unlist(submission);
        }
        forget(submission.id());
        return true;
    }

    /** What would come next comes last; tells its submission. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    List<UUID> postpone() {
        return entities.createNativeQuery(
                        "UPDATE listing_work SET noted_at = now() WHERE submission_id ="
                                + " (SELECT submission_id FROM listing_work ORDER BY noted_at LIMIT 1) RETURNING submission_id",
                        UUID.class)
                .getResultStream()
                .map(UUID.class::cast)
                .toList();
    }

    private void forget(UUID submission) {
        entities.createNativeQuery("DELETE FROM listing_work WHERE submission_id = ?1")
                .setParameter(1, submission)
                .executeUpdate();
    }
}
