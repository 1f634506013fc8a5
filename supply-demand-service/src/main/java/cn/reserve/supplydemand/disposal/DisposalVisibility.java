package cn.reserve.supplydemand.disposal;

import cn.reserve.platform.identity.Scope;
import cn.reserve.platform.listing.ListQuery;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which cases a caller may know of, and on which side; see the package documentation. Every other one does not exist (404). */
final class DisposalVisibility {
    private static final String OWNER_BUREAU = "economy";

    private DisposalVisibility() {}

    /** Whether the caller is the economy bureau, which reminds and invites. */
    static boolean leads(Scope scope) {
        return scope instanceof Scope.Bureau(String code) && code.equals(OWNER_BUREAU);
    }

    /**
     * The caller's side; empty when the case is not the caller's to know.
     *
     * @param bid of the caller's enterprise; null without one
     * @param isFitting whether the equipment fits a recycler of the caller's enterprise
     */
    static Optional<DisposalSide> side(Scope scope, DisposalCase found, @Nullable DisposalBid bid, boolean isFitting) {
        return switch (scope) {
            case Scope.Everything _ -> Optional.of(DisposalSide.OFFICE);
            case Scope.District(String code) -> ofDistrict(code, found);
            case Scope.Bureau(String code) ->
                code.equals(OWNER_BUREAU) ? Optional.of(DisposalSide.CHECKER) : Optional.empty();
            case Scope.Organisation(String alias) -> ofEnterprise(alias, found, bid, isFitting);
            case Scope.Nothing _ -> Optional.empty();
        };
    }

    private static Optional<DisposalSide> ofDistrict(String code, DisposalCase found) {
        if (code.equals(found.county())) {
            return Optional.of(DisposalSide.CHECKER);
        }
        return code.equals(found.recyclerCounty()) ? Optional.of(DisposalSide.OFFICE) : Optional.empty();
    }

    private static Optional<DisposalSide> ofEnterprise(
            String alias, DisposalCase found, @Nullable DisposalBid bid, boolean isFitting) {
        if (alias.equals(found.uscc())) {
            return Optional.of(DisposalSide.ENTERPRISE);
        }
        if (alias.equals(found.recyclerUscc())) {
            return Optional.of(DisposalSide.RECYCLER);
        }
        boolean mayBid = found.state() == DisposalState.OFFERED && isFitting;
        return mayBid || bid != null ? Optional.of(DisposalSide.BIDDER) : Optional.empty();
    }

    static ListQuery narrow(Scope scope, ListQuery query) {
        return switch (scope) {
            case Scope.Everything _ -> query;
            case Scope.District(String code) -> query.where("(r.county = ? or r.recycler_county = ?)", code, code);
            case Scope.Bureau(String code) -> code.equals(OWNER_BUREAU) ? query : query.where("false");
            case Scope.Organisation(String alias) ->
                query.where(
                        // Arrays, not subqueries, so that each part has its index.
                        "(r.uscc = ? or r.recycler_uscc = ?"
                                + " or r.id = any(array(select b.case_id from disposal_bid b where b.uscc = ?))"
                                + " or r.state = 'OFFERED' and r.kind = any(array("
                                + "select unnest(k.accepts) from recycler k where k.uscc = ?)))",
                        alias,
                        alias,
                        alias,
                        alias);
            case Scope.Nothing _ -> query.where("false");
        };
    }
}
