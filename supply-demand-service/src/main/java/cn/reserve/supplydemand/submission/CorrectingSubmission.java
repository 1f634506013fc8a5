package cn.reserve.supplydemand.submission;

import cn.reserve.platform.audit.Audit;
import cn.reserve.platform.identity.Caller;
import cn.reserve.platform.rest.Etags;
import cn.reserve.platform.rest.Problems;
import cn.reserve.supplydemand.notice.SupplyDemandNotice;
import cn.reserve.supplydemand.round.CollectionRounds;
import cn.reserve.supplydemand.round.ReopeningRound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The economy bureau has an enterprise correct what it handed in to a round that is frozen. */
@ApplicationScoped
class CorrectingSubmission {
    private final Submissions submissions;
    private final CollectionRounds rounds;
    private final ReopeningRound reopening;
    private final ShowingSubmissions showing;
    private final TellingOfSubmission telling;
    private final Caller caller;
    private final Audit audit;
    private final Clock clock;

    CorrectingSubmission(
            Submissions submissions,
            CollectionRounds rounds,
            ReopeningRound reopening,
            ShowingSubmissions showing,
            TellingOfSubmission telling,
            Caller caller,
            Audit audit,
            Clock clock) {
        this.submissions = submissions;
        this.rounds = rounds;
        this.reopening = reopening;
        this.showing = showing;
        this.telling = telling;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Gives it back to its enterprise; the round is opened for this alone.
     *
     * @throws cn.reserve.platform.rest.ProblemException 403 for other bureaus; 404; 428 or 412; 409 {@code submission.step}
     */
    @Transactional
    SubmissionResponse correct(UUID id, @Nullable String ifMatch, CorrectionRequest request) {
        // The round first, as everywhere.
        UUID roundId = submissions.roundOf(id);
        rounds.locked(roundId);
        Submission submission = showing.visible(submissions.locked(id));
        Etags.require(ifMatch, submission.version());
        if (!showing.actions(submission, rounds.require(roundId)).contains(SubmissionAction.CORRECT)) {
            throw Problems.conflict("submission.step", submission.state());
        }
        SubmissionState before = submission.state();
        reopening.reopen(roundId, request.reason());
        submission.correct(request.reason(), caller.name(), clock.instant());
        submissions.flush();
        telling.enterprise(SupplyDemandNotice.SUBMISSION_RETURNED, submission);
        audit.record(
                "submission.corrected",
                "submission",
                id.toString(),
                submission.uscc(),
                Map.of("state", before),
                Map.of("state", submission.state(), "reason", request.reason()));
        return showing.response(submission);
    }
}
