package cn.reserve.supplydemand.submission;

import cn.reserve.platform.identity.Scope;
import cn.reserve.platform.listing.ListQuery;

/** Whose submissions a caller may know of; every other one does not exist for the caller (404). */
final class SubmissionVisibility {
    static final String OWNER_BUREAU = "economy";

    private SubmissionVisibility() {}

    static boolean admits(Scope scope, String uscc, String county) {
        return switch (scope) {
            case Scope.Everything all -> true;
            case Scope.District(String code) -> code.equals(county);
            case Scope.Bureau(String code) -> code.equals(OWNER_BUREAU);
            case Scope.Organisation(String alias) -> alias.equals(uscc);
            case Scope.Nothing none -> false;
        };
    }

    static ListQuery narrow(Scope scope, ListQuery query) {
        return switch (scope) {
            case Scope.Everything all -> query;
            case Scope.District(String code) -> query.where("r.county = ?", code);
            case Scope.Bureau(String code) -> code.equals(OWNER_BUREAU) ? query : query.where("false");
            case Scope.Organisation(String alias) -> query.where("r.uscc = ?", alias);
            case Scope.Nothing none -> query.where("false");
        };
    }
}
