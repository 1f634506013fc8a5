package cn.reserve.supplydemand.docking;

import cn.reserve.platform.identity.Scope;
import cn.reserve.platform.listing.ListQuery;

/**
 * Which cases a caller may know of: those of its enterprise on either side, those of either side's district, or all for the economy
 * bureau, the commission and the auditor. Every other case does not exist for the caller (404).
 */
final class DockingVisibility {
    private static final String OWNER_BUREAU = "economy";

    private DockingVisibility() {}

    static boolean admits(Scope scope, DockingCase docking) {
        return switch (scope) {
            case Scope.Everything all -> true;
            case Scope.District(String code) ->
                code.equals(docking.buyerCounty()) || code.equals(docking.supplierCounty());
            case Scope.Bureau(String code) -> code.equals(OWNER_BUREAU);
            case Scope.Organisation(String alias) -> docking.sideOf(alias).isParty();
            case Scope.Nothing none -> false;
        };
    }

    static ListQuery narrow(Scope scope, ListQuery query) {
        return switch (scope) {
            case Scope.Everything all -> query;
            case Scope.District(String code) ->
                query.where("(r.buyer_county = ? or r.supplier_county = ?)", code, code);
            case Scope.Bureau(String code) -> code.equals(OWNER_BUREAU) ? query : query.where("false");
            case Scope.Organisation(String alias) ->
                query.where("(r.buyer_uscc = ? or r.supplier_uscc = ?)", alias, alias);
            case Scope.Nothing none -> query.where("false");
        };
    }
}
