package cn.reserve.supplydemand.tradein;

import cn.reserve.platform.identity.Caller;
import cn.reserve.platform.identity.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Who looks at the offers.
 *
 * @param enterprise uscc of the enterprise that the caller works for
 * @param bureau whether the caller is of the commerce bureau
 * @param all whether the caller finds offers in every state
 */
record OfferViewer(Optional<String> enterprise, boolean bureau, boolean all) {
    private static final String LEADING = "commerce";

    static OfferViewer of(Caller caller) {
        boolean bureau = caller.is(Role.BUREAU_REVIEWER)
                && caller.bureau().filter(LEADING::equals).isPresent();
        boolean all = bureau
                || caller.isAny(
                        Role.DISTRICT_REVIEWER,
                        Role.BUREAU_REVIEWER,
                        Role.COMMISSION_PREPARER,
                        Role.COMMISSION_APPROVER,
                        Role.AUDITOR);
        return new OfferViewer(caller.is(Role.ENTERPRISE) ? caller.organisation() : Optional.empty(), bureau, all);
    }

    boolean owns(TradeInOffer offer) {
        return enterprise.filter(offer::belongsTo).isPresent();
    }

    /** Whether the caller may know of the offer: one that ended stays readable, one that was taken down does not, nor once it has ended. */
    boolean admits(TradeInOffer offer) {
        return all || owns(offer) || offer.reason() == null;
    }

    List<OfferAction> actions(TradeInOffer offer) {
        List<OfferAction> actions = new ArrayList<>();
        if (owns(offer) && offer.state() != OfferState.ENDED) {
            actions.add(OfferAction.CHANGE);
            actions.add(OfferAction.END);
        }
        if (bureau && offer.state() == OfferState.OPEN) {
            actions.add(OfferAction.TAKE_DOWN);
        }
        if (bureau && offer.state() == OfferState.TAKEN_DOWN) {
            actions.add(OfferAction.PUT_BACK);
        }
        return actions;
    }
}
