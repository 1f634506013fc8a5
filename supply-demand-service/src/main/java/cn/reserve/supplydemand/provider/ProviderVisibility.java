package cn.reserve.supplydemand.provider;

import cn.reserve.platform.identity.Scope;
import cn.reserve.platform.listing.ListQuery;

/** Who may know of a provider: listed ones are for everybody who takes part; see the package documentation for the rest. */
final class ProviderVisibility {
    private static final String OWNER_BUREAU = "economy";

    private ProviderVisibility() {}

    /** The economy bureau keeps the register. */
    static boolean keeps(Scope scope) {
        return scope instanceof Scope.Bureau(String code) && code.equals(OWNER_BUREAU);
    }

    static boolean admits(Scope scope, ServiceProvider provider) {
        return provider.state() == ProviderState.LISTED
                || scope instanceof Scope.Everything
                || keeps(scope)
                || (scope instanceof Scope.Organisation(String alias) && provider.isActedForBy(alias));
    }

    static boolean readsContact(Scope scope, ServiceProvider provider) {
        return keeps(scope) || (scope instanceof Scope.Organisation(String alias) && provider.isActedForBy(alias));
    }

    static ListQuery narrow(Scope scope, ListQuery query) {
        if (scope instanceof Scope.Everything || keeps(scope)) {
            return query;
        }
        return scope instanceof Scope.Organisation(String alias)
                ? query.where("(r.state = 'LISTED' or r.uscc = ?)", alias)
                : query.where("r.state = ?", ProviderState.LISTED.name());
    }
}
