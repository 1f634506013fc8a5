package cn.reserve.supplydemand.network;

import cn.reserve.platform.identity.Caller;
import cn.reserve.platform.identity.Role;
import cn.reserve.platform.identity.Scope;
import cn.reserve.platform.listing.ListQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who looks at the register.
 *
 * @param enterprise uscc of the enterprise that the caller works for
 * @param district county that the caller reviews
 * @param all whether the caller also sees everything that was not confirmed
 */
record SiteViewer(Optional<String> enterprise, Optional<String> district, boolean all) {
    /** The commerce bureau leads the network, the economy bureau the survey of recyclers. */
    private static final Set<String> FOLLOWING_BUREAUS = Set.of("commerce", "economy");

    static SiteViewer of(Caller caller) {
        boolean all =
                switch (caller.scope()) {
                    case Scope.Everything everything -> true;
                    case Scope.Bureau(String code) -> FOLLOWING_BUREAUS.contains(code);
                    case Scope.District district -> false;
                    case Scope.Organisation organisation -> false;
                    case Scope.Nothing nothing -> false;
                };
        return new SiteViewer(
                caller.is(Role.ENTERPRISE) ? caller.organisation() : Optional.empty(),
                caller.is(Role.DISTRICT_REVIEWER) ? caller.district() : Optional.empty(),
                all);
    }

    /** Whether the caller may know of the site. */
    boolean admits(RecyclingSite site) {
        return all || site.state().isPublic() || isInside(site);
    }

    /** Whether the caller may also read what waits, and why something came back. */
    boolean isInside(RecyclingSite site) {
        return all || owns(site) || reviews(site);
    }

    boolean owns(RecyclingSite site) {
        return enterprise.filter(site::belongsTo).isPresent();
    }

    boolean reviews(RecyclingSite site) {
        return district.filter(site.county()::equals).isPresent();
    }

    ListQuery narrow(ListQuery query) {
        if (all) {
            return query;
        }
        return isSomebodys()
                ? query.where(
                        "(r.state in ('OPERATING', 'CLOSED') or r.uscc = ? or r.county = ?)",
                        enterprise.orElse(""),
                        district.orElse(""))
                : query.where("r.state in ('OPERATING', 'CLOSED')");
    }

    /** The caller's own sites, or those of the own district; nobody else has any. */
    ListQuery own(ListQuery query) {
        return query.where("(r.uscc = ? or r.county = ?)", enterprise.orElse(""), district.orElse(""));
    }

    /** Sites of which the caller may read what waits: whether something waits at another's is not to be found by a filter either. */
    ListQuery inside(ListQuery query) {
        return all ? query : own(query);
    }

    private boolean isSomebodys() {
        return enterprise.isPresent() || district.isPresent();
    }

    List<SiteAction> actions(RecyclingSite site) {
        List<SiteAction> actions = new ArrayList<>();
        boolean ended = site.state() == SiteState.CLOSED || site.state() == SiteState.WITHDRAWN;
        if (owns(site) && !ended) {
            actions.add(SiteAction.CHANGE);
            if (site.state() != SiteState.OPERATING || site.change() != null) {
                actions.add(SiteAction.WITHDRAW);
            }
        }
        if (reviews(site) && site.waits()) {
            actions.add(SiteAction.CONFIRM);
            actions.add(SiteAction.RETURN);
        }
        if (site.state() == SiteState.OPERATING && (owns(site) || reviews(site))) {
            actions.add(SiteAction.CLOSE);
        }
        return actions;
    }
}
