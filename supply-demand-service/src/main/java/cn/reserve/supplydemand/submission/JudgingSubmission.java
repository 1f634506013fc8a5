package cn.reserve.supplydemand.submission;

import cn.reserve.platform.audit.Audit;
import cn.reserve.platform.identity.Caller;
import cn.reserve.platform.rest.Etags;
import cn.reserve.platform.rest.Problems;
import cn.reserve.platform.rest.Violation;
import cn.reserve.supplydemand.notice.SupplyDemandNotice;
import cn.reserve.supplydemand.round.CollectionRound;
import cn.reserve.supplydemand.round.CollectionRounds;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A district passes what its enterprises handed in, or returns it with reasons. */
@ApplicationScoped
class JudgingSubmission {
    private final Submissions submissions;
    private final CollectionRounds rounds;
    private final ShowingSubmissions showing;
    private final ListingPortion listing;
    private final TellingOfSubmission telling;
    private final Caller caller;
    private final Audit audit;
    private final Clock clock;

    JudgingSubmission(
            Submissions submissions,
            CollectionRounds rounds,
            ShowingSubmissions showing,
            ListingPortion listing,
            TellingOfSubmission telling,
            Caller caller,
            Audit audit,
            Clock clock) {
        this.submissions = submissions;
        this.rounds = rounds;
        this.showing = showing;
        this.listing = listing;
        this.telling = telling;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Passes; the rows are listed, many of them by portions.
     *
     * @throws cn.reserve.platform.rest.ProblemException 404; 428 or 412; 409 {@code submission.step}
     */
    @Transactional
    SubmissionResponse pass(UUID id, @Nullable String ifMatch) {
        Submission submission = locked(id, ifMatch, SubmissionAction.PASS);
        Instant now = clock.instant();
        submission.pass(caller.name(), now);
        listing.begin(submission, now);
        telling.enterprise(SupplyDemandNotice.SUBMISSION_PASSED, submission);
        return stored("submission.passed", submission, Map.of("rows", submission.rows()));
    }

    /**
     * Returns, with reasons for the whole, for rows and for cells.
     *
     * @throws cn.reserve.platform.rest.ProblemException 404; 428 or 412; 400 for a remark about a row that is not there; 409 {@code
     *     submission.step}
     */
    @Transactional
    SubmissionResponse giveBack(UUID id, @Nullable String ifMatch, ReturnRequest request) {
        Submission submission = locked(id, ifMatch, SubmissionAction.RETURN);
        requireKnownRows(id, request.remarks());
        submission.giveBack(request, caller.name(), clock.instant());
        telling.enterprise(SupplyDemandNotice.SUBMISSION_RETURNED, submission);
        return stored("submission.returned", submission, request);
    }

    private void requireKnownRows(UUID id, List<Remark> remarks) {
        if (remarks.isEmpty()) {
            return;
        }
        Set<UUID> known =
                submissions.among(id, remarks.stream().map(Remark::row).toList());
        List<Violation> wrong = IntStream.range(0, remarks.size())
                .filter(i -> !known.contains(remarks.get(i).row()))
                .mapToObj(i -> Violation.of("remarks[" + i + "].row", "row-unknown"))
                .toList();
        if (!wrong.isEmpty()) {
            throw Problems.invalid(wrong);
        }
    }

    private Submission locked(UUID id, @Nullable String ifMatch, SubmissionAction action) {
        CollectionRound round = rounds.shared(submissions.roundOf(id));
        Submission submission = showing.visible(submissions.locked(id));
        Etags.require(ifMatch, submission.version());
        if (!showing.actions(submission, round).contains(action)) {
            throw Problems.conflict("submission.step", submission.state());
        }
        return submission;
    }

    private SubmissionResponse stored(String action, Submission submission, Object after) {
        submissions.flush();
        audit.record(
                action,
                "submission",
                submission.id().toString(),
                submission.uscc(),
                Map.of("state", SubmissionState.SUBMITTED),
                after);
        return showing.response(submission);
    }
}
