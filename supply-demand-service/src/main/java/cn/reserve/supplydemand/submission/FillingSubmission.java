package cn.reserve.supplydemand.submission;

import cn.reserve.platform.audit.Audit;
import cn.reserve.platform.identity.Caller;
import cn.reserve.platform.rest.Etags;
import cn.reserve.platform.rest.Idempotency;
import cn.reserve.platform.rest.Problems;
import cn.reserve.platform.rest.Violation;
import cn.reserve.supplydemand.participant.Participant;
import cn.reserve.supplydemand.participant.ParticipantMerged;
import cn.reserve.supplydemand.participant.Participants;
import cn.reserve.supplydemand.participant.ParticipantsMoved;
import cn.reserve.supplydemand.round.CollectionRound;
import cn.reserve.supplydemand.round.CollectionRounds;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.SortedMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An enterprise fills in its sheets. */
@ApplicationScoped
class FillingSubmission {
    static final int MOST_ROWS = 100_000;

    private final Submissions submissions;
    private final CollectionRounds rounds;
    private final Participants participants;
    private final ShowingSubmissions showing;
    private final SheetReadings readings;
    private final Idempotency idempotency;
    private final Caller caller;
    private final Audit audit;
    private final Clock clock;

    FillingSubmission(
            Submissions submissions,
            CollectionRounds rounds,
            Participants participants,
            ShowingSubmissions showing,
            SheetReadings readings,
            Idempotency idempotency,
            Caller caller,
            Audit audit,
            Clock clock) {
        this.submissions = submissions;
        this.rounds = rounds;
        this.participants = participants;
        this.showing = showing;
        this.readings = readings;
        this.idempotency = idempotency;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * The caller's submission of a round; begins it when there is none.
     *
     * @throws cn.reserve.platform.rest.ProblemException 404 for a round that asks others; 409 {@code participant.not-verified}, {@code
     *     collection-round.not-fillable}
     */
    @Transactional
    SubmissionResponse begin(UUID roundId) {
        Participant owner = participants.require(caller.requireOrganisation());
        CollectionRound round = rounds.shared(roundId);
        if (!round.asks(owner.county())) {
            throw Problems.notFound("collection-round");
        }
        // Two colleagues who begin at the same moment begin one.
        submissions.lockBeginning(roundId, owner.uscc());
        return submissions.of(roundId, owner.uscc()).map(showing::response).orElseGet(() -> begun(round, owner));
    }

    private SubmissionResponse begun(CollectionRound round, Participant owner) {
        if (!round.isFillable(readings.today())) {
            throw Problems.conflict("collection-round.not-fillable", round.deadline());
        }
        Submission submission = new Submission(round.id(), owner, caller.name(), clock.instant());
        submissions.persistAndFlush(submission);
        note("submission.begun", submission, null, Map.of("round", round.name()));
        return showing.response(submission);
    }

    /**
     * Adds a row, once per key.
     *
     * @throws cn.reserve.platform.rest.ProblemException 404; 400 by column; 409 {@code submission.not-fillable}, {@code round-row.same}, {@code
     *     submission.full}
     */
    @Transactional
    RowResponse add(UUID id, @Nullable String key, RowRequest request) {
        // Looked at and let go: it is read anew once it is locked.
        submissions.getEntityManager().detach(showing.visible(submissions.require(id)));
        return idempotency
                .once(key, Map.of("submission", id, "row", request), RowResponse.class, () -> added(id, request))
                .body();
    }

    private RowResponse added(UUID id, RowRequest request) {
        Submission submission = fillable(id);
        if (submission.rows() >= MOST_ROWS) {
            throw Problems.conflict("submission.full", MOST_ROWS);
        }
        SortedMap<String, String> values = values(submission, request);
        RoundRow row = new RoundRow(id, request.kind(), submissions.nextNumber(id, request.kind()), values);
        submissions.store(row);
        submission.fill(1, caller.name(), clock.instant());
        submissions.flush();
        note("submission.row-added", submission, null, RowResponse.of(row));
        return RowResponse.of(row);
    }

    /**
     * Changes a row.
     *
     * @throws cn.reserve.platform.rest.ProblemException 404; 428 or 412; 400 by column; 409 as for adding
     */
    @Transactional
    RowResponse change(UUID id, UUID rowId, @Nullable String ifMatch, RowRequest request) {
        Submission submission = fillable(id);
        RoundRow row = submissions.row(id, rowId);
        Etags.require(ifMatch, row.version());
        if (row.kind() != request.kind()) {
            throw Problems.invalid(Violation.of("kind", "row-kind-fixed"));
        }
        RowResponse before = RowResponse.of(row);
        row.change(values(submission, request));
        submissions.store(row);
        submission.fill(0, caller.name(), clock.instant());
        submissions.flush();
        note("submission.row-changed", submission, before, RowResponse.of(row));
        return RowResponse.of(row);
    }

    /**
     * Takes a row out.
     *
     * @throws cn.reserve.platform.rest.ProblemException 404; 428 or 412; 409 {@code submission.not-fillable}
     */
    @Transactional
    void remove(UUID id, UUID rowId, @Nullable String ifMatch) {
        Submission submission = fillable(id);
        RoundRow row = submissions.row(id, rowId);
        Etags.require(ifMatch, row.version());
        submissions.remove(row);
        submission.fill(-1, caller.name(), clock.instant());
        submissions.flush();
        note("submission.row-removed", submission, RowResponse.of(row), null);
    }

    private Submission fillable(UUID id) {
        CollectionRound round = rounds.shared(submissions.roundOf(id));
        Submission submission = showing.visible(submissions.locked(id));
        showing.requireTime(submission, round);
        if (!showing.actions(submission, round).contains(SubmissionAction.FILL)) {
            throw Problems.conflict("submission.not-fillable", submission.state());
        }
        return submission;
    }

    private SortedMap<String, String> values(Submission submission, RowRequest request) {
        CollectionRound round = rounds.require(submission.round());
        return readings.values(readings.of(round, request.kind()), request.values());
    }

    void takeOver(@Observes ParticipantMerged merged) {
        submissions.moveTo(merged.into(), merged.uscc());
    }

    void follow(@Observes ParticipantsMoved moved) {
        submissions.followMoves(moved.usccs());
    }

    private void note(String action, Submission submission, @Nullable Object before, @Nullable Object after) {
        audit.record(action, "submission", submission.id().toString(), submission.uscc(), before, after);
    }
}
