package cn.reserve.supplydemand.submission;

import cn.reserve.supplydemand.consumergoods.ListingConsumerGoods;
import cn.reserve.supplydemand.demand.ListingDemand;
import cn.reserve.supplydemand.participant.Participant;
import cn.reserve.supplydemand.participant.Participants;
import cn.reserve.supplydemand.recycler.ListingRecyclers;
import cn.reserve.supplydemand.sheet.SheetKind;
import cn.reserve.supplydemand.supply.ListingSupply;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jboss.logging.Logger;

/** What a district has passed is listed: supplies, demands, consumer goods and recyclers where people search them, and the first two where they are matched. */
@ApplicationScoped
class ListingRows {
    private static final Logger LOG = Logger.getLogger(ListingRows.class);

    private final Submissions submissions;
    private final Participants participants;
    private final ListingSupply supplies;
    private final ListingDemand demands;
    private final ListingConsumerGoods goods;
    private final ListingRecyclers recyclers;

    ListingRows(
            Submissions submissions,
            Participants participants,
            ListingSupply supplies,
            ListingDemand demands,
            ListingConsumerGoods goods,
            ListingRecyclers recyclers) {
        this.submissions = submissions;
        this.participants = participants;
        this.supplies = supplies;
        this.demands = demands;
        this.goods = goods;
        this.recyclers = recyclers;
    }

    /** What was taken out since it was listed is listed no more. */
    void unlist(Submission submission) {
        for (UUID row : submissions.takeRemoved(submission.id())) {
            supplies.unlist(row);
            demands.unlist(row);
            goods.unlist(row);
            recyclers.unlist(row);
        }
    }

    /**
     * Lists rows of a submission, those that say something else than when they were listed the last time: what their enterprise has changed since by
     * hand stays, and what it took off the list stays away. Where its sheet of a later round was passed, an earlier round changes only the listings that
     * are still its own. {@link #unlist} follows when all are listed: a row that was taken out and typed anew has handed its listing on.
     *
     * <p>Those of an enterprise that has merged into one with a submission of its own are not listed: the other's are.
     */
    void list(Submission submission, List<RoundRow> rows) {
        if (rows.isEmpty()) {
            return;
        }
        Optional<Participant> found = participants.find(submission.uscc());
        if (found.isEmpty()) {
            LOG.infof("Rows of submission %s are not listed: its enterprise is one with another", submission.id());
            return;
        }
        Map<UUID, String> before = submissions.listed(
                rows.stream().flatMap(row -> row.listedAs().stream()).toList());
        Set<SheetKind> overtaken = submissions.passedLater(submission);
        List<RoundRow> changed = rows.stream()
                .filter(row -> !row.print().equals(before.get(row.id())))
                .filter(row -> !overtaken.contains(row.kind()) || isListed(row))
                .toList();
        for (RoundRow row : changed) {
            boolean takenOverAsItIs = !before.containsKey(row.id())
                    && row.print().equals(before.get(row.listedAs().getLast()));
            if (!takenOverAsItIs || !handOn(row)) {
                list(found.get(), row);
            }
        }
        submissions.keepListed(submission.id(), changed);
    }

    private void list(Participant owner, RoundRow row) {
        switch (row.kind()) {
            case SUPPLY -> supplies.list(owner, row.listedAs(), row.values());
            case DEMAND -> demands.list(owner, row.listedAs(), row.values());
            case CONSUMER_GOODS -> goods.list(owner, row.listedAs(), row.values());
            case SURVEY -> recyclers.list(owner, row.listedAs(), row.values());
        }
    }

    private boolean isListed(RoundRow row) {
        return switch (row.kind()) {
            case SUPPLY -> supplies.isListed(row.id());
            case DEMAND -> demands.isListed(row.id());
            case CONSUMER_GOODS -> goods.isListed(row.id());
            case SURVEY -> recyclers.isListed(row.id());
        };
    }

    /** What was taken over unchanged goes on with the listing as it is; nobody changes a recycler by hand, so that one is listed as others are. */
    private boolean handOn(RoundRow row) {
        UUID earlier = row.listedAs().getLast();
        return switch (row.kind()) {
            case SUPPLY -> supplies.handOn(earlier, row.id());
            case DEMAND -> demands.handOn(earlier, row.id());
            case CONSUMER_GOODS -> goods.handOn(earlier, row.id());
            case SURVEY -> false;
        };
    }
}
