package cn.reserve.supplydemand.network;

import cn.reserve.platform.audit.Audit;
import cn.reserve.platform.identity.Caller;
import cn.reserve.platform.notice.About;
import cn.reserve.platform.notice.Audience;
import cn.reserve.platform.notice.Notices;
import cn.reserve.platform.standards.CityTime;
import cn.reserve.supplydemand.notice.SupplyDemandNotice;
import cn.reserve.supplydemand.participant.Participants;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** What each step on a site leaves behind: the audit entry, the notice, and the site as the caller sees it now. */
@ApplicationScoped
class TellingOfSites {
    private final Participants participants;
    private final Caller caller;
    private final Audit audit;
    private final Notices notices;
    private final Clock clock;

    TellingOfSites(Participants participants, Caller caller, Audit audit, Notices notices, Clock clock) {
        this.participants = participants;
        this.caller = caller;
        this.audit = audit;
        this.notices = notices;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), CityTime.ZONE);
    }

    SiteResponse seen(RecyclingSite site) {
        return SiteResponse.of(site, participants.require(site.uscc()), SiteViewer.of(caller), today());
    }

    SiteResponse recorded(String action, @Nullable SiteResponse before, RecyclingSite site) {
        SiteResponse after = seen(site);
        audit.record(action, "recycling-site", site.id().toString(), site.name(), before, after);
        return after;
    }

    void tell(SupplyDemandNotice notice, Audience audience, RecyclingSite site) {
        String id = site.id().toString();
        notices.tell(notice.key(), audience, new About(id, site.name(), "/recycling-sites/" + id));
    }
}
