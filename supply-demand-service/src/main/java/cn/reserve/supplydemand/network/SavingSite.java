package cn.reserve.supplydemand.network;

import cn.reserve.platform.identity.Caller;
import cn.reserve.platform.identity.Role;
import cn.reserve.platform.notice.Audience;
import cn.reserve.platform.rest.Answer;
import cn.reserve.platform.rest.Etags;
import cn.reserve.platform.rest.Idempotency;
import cn.reserve.platform.rest.Problems;
import cn.reserve.platform.rest.Violation;
import cn.reserve.supplydemand.county.Counties;
import cn.reserve.supplydemand.notice.SupplyDemandNotice;
import cn.reserve.supplydemand.participant.Participant;
import cn.reserve.supplydemand.participant.ParticipantMerged;
import cn.reserve.supplydemand.participant.Participants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an enterprise does with its own sites: proposes, changes, gives up. */
@ApplicationScoped
class SavingSite {
    private final RecyclingSites sites;
    private final Participants participants;
    private final Counties counties;
    private final TellingOfSites telling;
    private final Caller caller;
    private final Idempotency idempotency;

    SavingSite(
            RecyclingSites sites,
            Participants participants,
            Counties counties,
            TellingOfSites telling,
            Caller caller,
            Idempotency idempotency) {
        this.sites = sites;
        this.participants = participants;
        this.counties = counties;
        this.telling = telling;
        this.caller = caller;
        this.idempotency = idempotency;
    }

    /**
     * Proposes a site of the caller's enterprise, once per key; the district of the site's county hears of it.
     *
     * @throws cn.reserve.platform.rest.ProblemException 400 by field, 403 without organisation, 409 while not verified
     */
    @Transactional
    Answer<SiteResponse> propose(@Nullable String key, SiteRequest request) {
        refuse(SitePolicy.check(request, telling.today()));
        String uscc = caller.requireOrganisation();
        return idempotency.once(key, request, SiteResponse.class, () -> {
            Participant owner = participants.require(uscc);
            RecyclingSite site = RecyclingSite.propose(owner, request, counties.name(request.county()), telling.now());
            sites.persistAndFlush(site);
            tellDistrict(site);
            return telling.recorded("recycling-site.proposed", null, site);
        });
    }

    /**
     * Changes one of the caller's sites; of a confirmed one, proposes the change.
     *
     * @throws cn.reserve.platform.rest.ProblemException 400 by field, 404 when it is another enterprise's, 409 when it has ended, 412 or 428 by
     *     {@code If-Match}
     */
    @Transactional
    SiteResponse change(UUID id, @Nullable String ifMatch, SiteRequest request) {
        refuse(SitePolicy.check(request, telling.today()));
        RecyclingSite site = mine(id, ifMatch);
        if (site.state() == SiteState.OPERATING) {
            refuse(SitePolicy.checkChange(site, request));
        }
        SiteResponse before = telling.seen(site);
        boolean waited = site.waits();
        site.change(request, counties.name(request.county()), telling.now());
        sites.flush();
        if (!waited || !before.county().equals(site.county())) {
            tellDistrict(site);
        }
        return telling.recorded("recycling-site.changed", before, site);
    }

    /**
     * Gives a proposal up, or of a confirmed site the change that waits.
     *
     * @throws cn.reserve.platform.rest.ProblemException 404 when it is another enterprise's, 409 when nothing waits, 412 or 428
     */
    @Transactional
    SiteResponse withdraw(UUID id, @Nullable String ifMatch) {
        RecyclingSite site = mine(id, ifMatch);
        SiteResponse before = telling.seen(site);
        site.withdraw(telling.now());
        sites.flush();
        return telling.recorded("recycling-site.withdrawn", before, site);
    }

    void takeOver(@Observes ParticipantMerged merged) {
        sites.moveTo(merged.into(), merged.uscc());
    }

    private RecyclingSite mine(UUID id, @Nullable String ifMatch) {
        SiteViewer viewer = SiteViewer.of(caller);
        RecyclingSite site = sites.locked(id, viewer);
        if (!viewer.owns(site)) {
            throw Problems.forbidden("recycling-site.not-yours");
        }
        Etags.require(ifMatch, site.version());
        return site;
    }

    private void tellDistrict(RecyclingSite site) {
        telling.tell(SupplyDemandNotice.SITE_WAITING, Audience.of(Role.DISTRICT_REVIEWER, site.county()), site);
    }

    private static void refuse(List<Violation> wrong) {
        if (!wrong.isEmpty()) {
            throw Problems.invalid(wrong);
        }
    }
}
