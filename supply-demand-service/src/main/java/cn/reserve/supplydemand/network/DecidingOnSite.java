package cn.reserve.supplydemand.network;

import cn.reserve.platform.identity.Caller;
import cn.reserve.platform.identity.Role;
import cn.reserve.platform.notice.Audience;
import cn.reserve.platform.rest.Etags;
import cn.reserve.platform.rest.Problems;
import cn.reserve.platform.rest.Violation;
import cn.reserve.supplydemand.notice.SupplyDemandNotice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the district of a site's county decides; closing is also its enterprise's. */
@ApplicationScoped
class DecidingOnSite {
    private final RecyclingSites sites;
    private final TellingOfSites telling;
    private final Caller caller;

    DecidingOnSite(RecyclingSites sites, TellingOfSites telling, Caller caller) {
        this.sites = sites;
        this.telling = telling;
        this.caller = caller;
    }

    /**
     * Confirms what waits: the site, or its change.
     *
     * @throws cn.reserve.platform.rest.ProblemException 403 or 404 when it is another district's, 409 when nothing waits, 412 or 428
     */
    @Transactional
    SiteResponse confirm(UUID id, @Nullable String ifMatch) {
        RecyclingSite site = reviewed(id, ifMatch);
        SiteResponse before = telling.seen(site);
        site.confirm(caller.subject(), telling.now());
        sites.flush();
        tellOwner(SupplyDemandNotice.SITE_CONFIRMED, site);
        return telling.recorded("recycling-site.confirmed", before, site);
    }

    /**
     * Sends back what waits.
     *
     * @throws cn.reserve.platform.rest.ProblemException 403 or 404 when it is another district's, 409 when nothing waits, 412 or 428
     */
    @Transactional
    SiteResponse sendBack(UUID id, @Nullable String ifMatch, SiteReason request) {
        RecyclingSite site = reviewed(id, ifMatch);
        SiteResponse before = telling.seen(site);
        site.sendBack(request.reason(), telling.now());
        sites.flush();
        tellOwner(SupplyDemandNotice.SITE_RETURNED, site);
        return telling.recorded("recycling-site.returned", before, site);
    }

    /**
     * Closes an operating site; the other side hears of it.
     *
     * @throws cn.reserve.platform.rest.ProblemException 400 for the day, 403 for a site that is neither own nor of the own district, 409 when it
     *     does not operate, 412 or 428
     */
    @Transactional
    SiteResponse close(UUID id, @Nullable String ifMatch, SiteClosing request) {
        SiteViewer viewer = SiteViewer.of(caller);
        RecyclingSite site = sites.locked(id, viewer);
        if (!viewer.owns(site) && !viewer.reviews(site)) {
            throw Problems.forbidden("recycling-site.not-yours");
        }
        Etags.require(ifMatch, site.version());
        List<Violation> wrong = SitePolicy.checkClosing(site, request.closedOn(), telling.today());
        if (!wrong.isEmpty()) {
            throw Problems.invalid(wrong);
        }
        SiteResponse before = telling.seen(site);
        site.close(request.closedOn(), request.reason(), telling.now());
        sites.flush();
        if (viewer.owns(site)) {
            telling.tell(SupplyDemandNotice.SITE_CLOSED, Audience.of(Role.DISTRICT_REVIEWER, site.county()), site);
        } else {
            tellOwner(SupplyDemandNotice.SITE_CLOSED, site);
        }
        return telling.recorded("recycling-site.closed", before, site);
    }

    private RecyclingSite reviewed(UUID id, @Nullable String ifMatch) {
        SiteViewer viewer = SiteViewer.of(caller);
        RecyclingSite site = sites.locked(id, viewer);
        if (!viewer.reviews(site)) {
            throw Problems.forbidden("recycling-site.not-your-county");
        }
        Etags.require(ifMatch, site.version());
        return site;
    }

    private void tellOwner(SupplyDemandNotice notice, RecyclingSite site) {
        telling.tell(notice, Audience.of(Role.ENTERPRISE, site.uscc()), site);
    }
}
