package cn.reserve.supplydemand.disposal;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What can be done with a case now. */
public enum DisposalAction {
    BID,
    BID_WITHDRAWAL,
    CHOICE,
    RELEASE,
    PICK_UP,
    CERTIFICATE,
    SUBMISSION,
    ACCEPTANCE,
    RETURN,
    OUTCOME,
    OFFERING,
    REMINDER,
    INVITATION;

    /**
     * What a side may do now.
     *
     * @param bid how the caller's enterprise stands to it; null when it has not bid
     * @param leads whether the caller is the economy bureau, which invites and reminds
     * @param hasFile whether the certificate's file is there, without which nothing is handed in
     */
    static List<DisposalAction> allowed(
            DisposalSide side, DisposalCase found, @Nullable BidState bid, boolean leads, boolean hasFile) {
        return Arrays.stream(values())
                .filter(action -> action.isFor(side, found, bid, leads) && action.fits(found, hasFile))
                .toList();
    }

    private boolean isFor(DisposalSide side, DisposalCase found, @Nullable BidState bid, boolean leads) {
        return switch (this) {
            case BID -> side == DisposalSide.BIDDER;
            case BID_WITHDRAWAL -> side == DisposalSide.BIDDER && bid == BidState.OPEN;
            case CHOICE, OUTCOME, OFFERING -> side == DisposalSide.ENTERPRISE;
            case RELEASE, PICK_UP -> side == DisposalSide.ENTERPRISE || side == DisposalSide.RECYCLER;
            case CERTIFICATE, SUBMISSION -> side == found.disposingSide();
            case ACCEPTANCE, RETURN -> side == DisposalSide.CHECKER;
            case REMINDER, INVITATION -> leads;
        };
    }

    private boolean fits(DisposalCase found, boolean hasFile) {
        DisposalState state = found.state();
        return switch (this) {
            case BID, BID_WITHDRAWAL, REMINDER, INVITATION -> state == DisposalState.OFFERED;
            case CHOICE -> state == DisposalState.OFFERED && found.bids() > 0;
            case RELEASE, PICK_UP -> state == DisposalState.AGREED;
            case CERTIFICATE -> found.awaitsCertificate();
            case SUBMISSION -> found.awaitsCertificate() && hasFile;
            case ACCEPTANCE, RETURN -> state == DisposalState.DISPOSED;
            case OUTCOME -> state == DisposalState.OFFERED;
            case OFFERING -> state == DisposalState.OTHERWISE;
        };
    }
}
