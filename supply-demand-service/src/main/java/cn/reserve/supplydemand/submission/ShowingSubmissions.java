package cn.reserve.supplydemand.submission;

import cn.reserve.platform.identity.Caller;
import cn.reserve.platform.identity.Role;
import cn.reserve.platform.identity.Scope;
import cn.reserve.platform.rest.Page;
import cn.reserve.platform.rest.PageParams;
import cn.reserve.platform.rest.Problems;
import cn.reserve.supplydemand.participant.EnterpriseName;
import cn.reserve.supplydemand.participant.Participant;
import cn.reserve.supplydemand.participant.Participants;
import cn.reserve.supplydemand.round.CollectionRound;
import cn.reserve.supplydemand.round.CollectionRounds;
import cn.reserve.supplydemand.round.RoundState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Shows submissions within the caller's scope. */
@ApplicationScoped
class ShowingSubmissions {
    private final Submissions submissions;
    private final CollectionRounds rounds;
    private final Participants participants;
    private final SheetReadings readings;
    private final ListingPortion listing;
    private final Caller caller;

    ShowingSubmissions(
            Submissions submissions,
            CollectionRounds rounds,
            Participants participants,
            SheetReadings readings,
            ListingPortion listing,
            Caller caller) {
        this.submissions = submissions;
        this.rounds = rounds;
        this.participants = participants;
        this.readings = readings;
        this.listing = listing;
        this.caller = caller;
    }

    /** Those of a round that the caller may see. */
    @Transactional
    Page<SubmissionResponse> page(UUID round, SubmissionSearch search, PageParams paging) {
        CollectionRound found = rounds.require(round);
        Page<Submission> page = submissions.page(search.query(round, caller.scope()), search.order(), paging);
        Map<String, Participant> owners =
                participants.named(page.items().stream().map(Submission::uscc).toList());
        return page.map(submission -> response(submission, found, owners.get(submission.uscc()), null));
    }

    /**
     * One.
     *
     * @throws cn.reserve.platform.rest.ProblemException 404
     */
    @Transactional
    SubmissionResponse one(UUID id) {
        return response(visible(submissions.require(id)));
    }

    /**
     * The rows of one.
     *
     * @throws cn.reserve.platform.rest.ProblemException 404
     */
    @Transactional
    Page<RowResponse> rows(UUID id, RowSearch search, PageParams paging) {
        Submission submission = visible(submissions.require(id));
        return submissions
                .rows(search.query(submission), search.order(), paging)
                .map(RowResponse::of);
    }

    /** The submission, if the caller may know of it. */
    Submission visible(Submission submission) {
        return Optional.of(submission)
                .filter(found -> SubmissionVisibility.admits(caller.scope(), found.uscc(), found.county()))
                .orElseThrow(() -> Problems.notFound("submission"));
    }

    /**
     * Who is late hears of the day, not of a state.
     *
     * @throws cn.reserve.platform.rest.ProblemException 409 {@code collection-round.not-fillable}
     */
    void requireTime(Submission submission, CollectionRound round) {
        if (submission.state() == SubmissionState.FILLING && !round.isFillable(readings.today())) {
            throw Problems.conflict("collection-round.not-fillable", round.deadline());
        }
    }

    SubmissionResponse response(Submission submission) {
        return response(
                submission,
                rounds.require(submission.round()),
                participants.find(submission.uscc()).orElse(null),
                listing.done(submission.id()).orElse(null));
    }

    private SubmissionResponse response(
            Submission submission, CollectionRound round, @Nullable Participant owner, @Nullable Integer listed) {
        return new SubmissionResponse(
                submission.id(),
                submission.version(),
                submission.round(),
                new EnterpriseName(submission.uscc(), owner == null ? submission.uscc() : owner.name()),
                submission.county(),
                owner == null ? submission.county() : owner.countyName(),
                submission.state(),
                submission.rows(),
                listed,
                submission.reason(),
                submission.remarks(),
                submission.updatedBy(),
                submission.updatedAt(),
                submission.handedInAt(),
                submission.judgedBy(),
                submission.judgedAt(),
                actions(submission, round));
    }

    /** What the caller may do now. */
    List<SubmissionAction> actions(Submission submission, CollectionRound round) {
        if (caller.is(Role.ENTERPRISE)) {
            boolean mendable = round.state() == RoundState.OPEN && (!round.isCorrected() || submission.isCorrecting());
            return SubmissionPolicy.ofEnterprise(submission.state(), round.isFillable(readings.today()), mendable);
        }
        if (caller.is(Role.BUREAU_REVIEWER)
                && caller.scope() instanceof Scope.Bureau(String bureau)
                && bureau.equals(SubmissionVisibility.OWNER_BUREAU)) {
            return SubmissionPolicy.ofBureau(
                    submission.state(), round.state(), round.isCorrected(), submission.isCorrecting());
        }
        boolean district = caller.is(Role.DISTRICT_REVIEWER)
                && caller.scope() instanceof Scope.District(String code)
                && code.equals(submission.county());
        return district ? SubmissionPolicy.ofDistrict(submission.state(), round.state()) : List.of();
    }
}
