package cn.reserve.supplydemand.submission;

import cn.reserve.platform.identity.Role;
import cn.reserve.platform.notice.About;
import cn.reserve.platform.notice.Audience;
import cn.reserve.platform.notice.Notices;
import cn.reserve.supplydemand.notice.SupplyDemandNotice;
import cn.reserve.supplydemand.participant.Participant;
import cn.reserve.supplydemand.participant.Participants;
import cn.reserve.supplydemand.round.CollectionRounds;
import jakarta.enterprise.context.ApplicationScoped;

/** Tells whoever a submission waits for. */
@ApplicationScoped
class TellingOfSubmission {
    private final Notices notices;
    private final CollectionRounds rounds;
    private final Participants participants;

    TellingOfSubmission(Notices notices, CollectionRounds rounds, Participants participants) {
        this.notices = notices;
        this.rounds = rounds;
        this.participants = participants;
    }

    /** The district's reviewers, by the enterprise's name. */
    void district(SupplyDemandNotice notice, Submission submission) {
        String name =
                participants.find(submission.uscc()).map(Participant::name).orElse(submission.uscc());
        notices.tell(notice.key(), Audience.of(Role.DISTRICT_REVIEWER, submission.county()), about(submission, name));
    }

    /** The enterprise, by the round's name. */
    void enterprise(SupplyDemandNotice notice, Submission submission) {
        notices.tell(
                notice.key(),
                Audience.of(Role.ENTERPRISE, submission.uscc()),
                about(submission, rounds.require(submission.round()).name()));
    }

    /** The enterprise has done what notices about the round ask for. */
    void answered(Submission submission) {
        notices.actedUpon(submission.round().toString());
    }

    private static About about(Submission submission, String label) {
        return new About(submission.id().toString(), label, "/submissions/" + submission.id());
    }
}
