package cn.reserve.supplydemand.diagnosis;

import cn.reserve.platform.identity.Scope;
import cn.reserve.platform.listing.ListQuery;
import cn.reserve.supplydemand.provider.ProviderResponse;

/** Which diagnoses a caller may know of, and on which side; see the package documentation. Every other one does not exist (404). */
final class DiagnosisVisibility {
    private static final String OWNER_BUREAU = "economy";

    private DiagnosisVisibility() {}

    static boolean admits(Scope scope, Diagnosis diagnosis, ProviderResponse provider) {
        return switch (scope) {
            case Scope.Everything all -> true;
            case Scope.District(String code) -> code.equals(diagnosis.county());
            case Scope.Bureau(String code) -> code.equals(OWNER_BUREAU);
            case Scope.Organisation(String alias) -> alias.equals(diagnosis.uscc()) || alias.equals(provider.uscc());
            case Scope.Nothing none -> false;
        };
    }

    static DiagnosisSide side(Scope scope, Diagnosis diagnosis, ProviderResponse provider) {
        return switch (scope) {
            case Scope.Organisation(String alias) ->
                alias.equals(diagnosis.uscc()) ? DiagnosisSide.ENTERPRISE : DiagnosisSide.PROVIDER;
            case Scope.Bureau bureau -> provider.uscc() == null ? DiagnosisSide.PROVIDER : DiagnosisSide.OFFICE;
            default -> DiagnosisSide.OFFICE;
        };
    }

    /**
     * The report may hold what a competitor would like to know: it is for the two sides and the bureau in charge, and its provider's alone until
     * it is handed in.
     */
    static boolean readsReport(Scope scope, DiagnosisSide side, Diagnosis diagnosis) {
        return side == DiagnosisSide.PROVIDER
                || (diagnosis.reportedAt() != null
                        && (side == DiagnosisSide.ENTERPRISE || scope instanceof Scope.Bureau));
    }

    static ListQuery narrow(Scope scope, ListQuery query) {
        return switch (scope) {
            case Scope.Everything all -> query;
            case Scope.District(String code) -> query.where("r.county = ?", code);
            case Scope.Bureau(String code) -> code.equals(OWNER_BUREAU) ? query : query.where("false");
            case Scope.Organisation(String alias) ->
                query.where(
                        // An array, not a subquery, so that each half has its index.
                        "(r.uscc = ? or r.provider_id = any(array(select p.id from service_provider p where p.uscc = ?)))",
                        alias,
                        alias);
            case Scope.Nothing none -> query.where("false");
        };
    }
}
