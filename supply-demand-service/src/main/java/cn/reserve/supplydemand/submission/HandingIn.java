package cn.reserve.supplydemand.submission;

import cn.reserve.platform.audit.Audit;
import cn.reserve.platform.identity.Caller;
import cn.reserve.platform.rest.Etags;
import cn.reserve.platform.rest.Problems;
import cn.reserve.platform.rest.Violation;
import cn.reserve.supplydemand.notice.SupplyDemandNotice;
import cn.reserve.supplydemand.round.CollectionRound;
import cn.reserve.supplydemand.round.CollectionRounds;
import cn.reserve.supplydemand.sheet.RowReading;
import cn.reserve.supplydemand.sheet.SheetKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An enterprise hands its sheets in, says that it has nothing to report, or takes back what nobody has judged. */
@ApplicationScoped
class HandingIn {
    private static final int MOST_NAMED = 200;

    private final Submissions submissions;
    private final CollectionRounds rounds;
    private final ShowingSubmissions showing;
    private final SheetReadings readings;
    private final ListingRows listing;
    private final TellingOfSubmission telling;
    private final Caller caller;
    private final Audit audit;
    private final Clock clock;

    HandingIn(
            Submissions submissions,
            CollectionRounds rounds,
            ShowingSubmissions showing,
            SheetReadings readings,
            ListingRows listing,
            TellingOfSubmission telling,
            Caller caller,
            Audit audit,
            Clock clock) {
        this.submissions = submissions;
        this.rounds = rounds;
        this.showing = showing;
        this.readings = readings;
        this.listing = listing;
        this.telling = telling;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Hands the sheets in; each row is checked again, since code tables move on.
     *
     * @throws cn.reserve.platform.rest.ProblemException 404; 428 or 412; 409 {@code collection-round.not-fillable}, {@code submission.step}, {@code submission.empty}; 422 {@code
     *     submission.rows} naming sheets, rows and columns as {@code SUPPLY.12.priceFrom}
     */
    @Transactional
    SubmissionResponse handIn(UUID id, @Nullable String ifMatch) {
        Submission submission = locked(id, ifMatch, SubmissionAction.HAND_IN);
        if (submission.rows() == 0) {
            throw Problems.conflict("submission.empty");
        }
        List<Violation> wrong = wrong(submission);
        if (!wrong.isEmpty()) {
            throw Problems.unprocessable("submission.rows", wrong);
        }
        telling.district(SupplyDemandNotice.SUBMISSION_HANDED_IN, submission);
        telling.answered(submission);
        return stepped(
                "submission.handed-in", submission, () -> submission.handIn(false, caller.name(), clock.instant()));
    }

    /**
     * Says that there is nothing to report.
     *
     * @throws cn.reserve.platform.rest.ProblemException 404; 428 or 412; 409 {@code submission.step}, {@code submission.not-empty}
     */
    @Transactional
    SubmissionResponse sayNothing(UUID id, @Nullable String ifMatch) {
        Submission submission = locked(id, ifMatch, SubmissionAction.SAY_NOTHING);
        if (submission.rows() > 0) {
            throw Problems.conflict("submission.not-empty");
        }
        if (submission.state() == SubmissionState.RETURNED) {
            // What had been reported is gone without a check: whoever asked for it to be mended hears of it.
            telling.district(SupplyDemandNotice.SUBMISSION_EMPTIED, submission);
        }
        listing.unlist(submission);
        telling.answered(submission);
        return stepped(
                "submission.nothing-to-report",
                submission,
                () -> submission.handIn(true, caller.name(), clock.instant()));
    }

    /**
     * Takes back what nobody has judged.
     *
     * @throws cn.reserve.platform.rest.ProblemException 404; 428 or 412; 409 {@code submission.step}
     */
    @Transactional
    SubmissionResponse takeBack(UUID id, @Nullable String ifMatch) {
        Submission submission = locked(id, ifMatch, SubmissionAction.TAKE_BACK);
        return stepped("submission.taken-back", submission, () -> submission.takeBack(caller.name(), clock.instant()));
    }

    private Submission locked(UUID id, @Nullable String ifMatch, SubmissionAction action) {
        CollectionRound round = rounds.shared(submissions.roundOf(id));
        Submission submission = showing.visible(submissions.locked(id));
        Etags.require(ifMatch, submission.version());
        showing.requireTime(submission, round);
        if (!showing.actions(submission, round).contains(action)) {
            throw Problems.conflict("submission.step", submission.state());
        }
        return submission;
    }

    private List<Violation> wrong(Submission submission) {
        CollectionRound round = rounds.require(submission.round());
        List<Violation> wrong = new ArrayList<>();
        // One after the other: a submission may have a hundred thousand rows, and many hand in at once.
        for (SheetKind kind : round.versions().keySet()) {
            RowReading reading = readings.of(round, kind);
            submissions.each(submission.id(), kind, row -> {
                if (wrong.size() < MOST_NAMED) {
                    wrong.addAll(wrong(row, reading));
                }
            });
        }
        return wrong;
    }

    private static List<Violation> wrong(RoundRow row, RowReading reading) {
        return SheetReadings.read(reading, row.values()).faults().stream()
                .map(fault -> new Violation(
                        row.kind() + "." + row.number() + "." + fault.column().key(),
                        fault.rule(),
                        fault.said().zh(),
                        fault.said().en()))
                .toList();
    }

    private SubmissionResponse stepped(String action, Submission submission, Runnable step) {
        SubmissionState before = submission.state();
        step.run();
        submissions.flush();
        audit.record(
                action,
                "submission",
                submission.id().toString(),
                submission.uscc(),
                Map.of("state", before),
                Map.of("state", submission.state(), "rows", submission.rows()));
        return showing.response(submission);
    }
}
