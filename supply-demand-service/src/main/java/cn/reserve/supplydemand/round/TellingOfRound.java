package cn.reserve.supplydemand.round;

import cn.reserve.platform.identity.Role;
import cn.reserve.platform.notice.About;
import cn.reserve.platform.notice.Audience;
import cn.reserve.platform.notice.Notices;
import cn.reserve.supplydemand.notice.SupplyDemandNotice;
import cn.reserve.supplydemand.participant.Participants;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Tells the enterprises that a round asks. */
@ApplicationScoped
class TellingOfRound {
    private final Notices notices;
    private final Participants participants;

    TellingOfRound(Notices notices, Participants participants) {
        this.notices = notices;
        this.participants = participants;
    }

    /** One notice for all enterprises where the whole city is asked, otherwise one for each of the counties. */
    void tell(SupplyDemandNotice notice, CollectionRound round) {
        About about = about(round);
        if (round.counties().isEmpty()) {
            notices.tell(notice.key(), Audience.of(Role.ENTERPRISE), about);
            return;
        }
        participants
                .inCounties(round.counties())
                .forEach(uscc -> notices.tell(notice.key(), Audience.of(Role.ENTERPRISE, uscc), about));
    }

    /** One notice for each; answers how many they are. */
    int remind(CollectionRound round, List<String> usccs) {
        About about = about(round);
        usccs.forEach(uscc ->
                notices.tell(SupplyDemandNotice.ROUND_REMINDED.key(), Audience.of(Role.ENTERPRISE, uscc), about));
        return usccs.size();
    }

    private static About about(CollectionRound round) {
        return new About(round.id().toString(), round.name(), "/collection-rounds/" + round.id());
    }
}
