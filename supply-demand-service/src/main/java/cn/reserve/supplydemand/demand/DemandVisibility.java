package cn.reserve.supplydemand.demand;

import cn.reserve.platform.identity.Scope;
import cn.reserve.platform.listing.ListQuery;

/**
 * Which demands a caller may know of: its own, its district's, or all for the economy bureau, the commission and the auditor. Every
 * other demand does not exist for the caller (404). Other bureaus have no part in the demand list.
 */
public final class DemandVisibility {
    private static final String OWNER_BUREAU = "economy";

    private DemandVisibility() {}

    static boolean admits(Scope scope, String uscc, String county) {
        return switch (scope) {
            case Scope.Everything all -> true;
            case Scope.District(String code) -> code.equals(county);
            case Scope.Bureau(String code) -> code.equals(OWNER_BUREAU);
            case Scope.Organisation(String alias) -> alias.equals(uscc);
            case Scope.Nothing none -> false;
        };
    }

    /** Of a list whose rows stand as {@code r}, with columns {@code county} and {@code uscc} of the demand. */
    public static ListQuery narrow(Scope scope, ListQuery query) {
        return switch (scope) {
            case Scope.Everything all -> query;
            case Scope.District(String code) -> query.where("r.county = ?", code);
            case Scope.Bureau(String code) -> code.equals(OWNER_BUREAU) ? query : query.where("false");
            case Scope.Organisation(String alias) -> query.where("r.uscc = ?", alias);
            case Scope.Nothing none -> query.where("false");
        };
    }
}
