package cn.reserve.supplydemand.submission;

import cn.reserve.supplydemand.consumergoods.ListingConsumerGoods;
import cn.reserve.supplydemand.demand.ListingDemand;
import cn.reserve.supplydemand.participant.Participant;
import cn.reserve.supplydemand.participant.Participants;
import cn.reserve.supplydemand.recycler.ListingRecyclers;
import cn.reserve.supplydemand.supply.ListingSupply;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
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

    /** Notes a row that is about to be taken out, where it is listed. */
    void note(RoundRow row) {
        if (supplies.isListed(row.id())
                || demands.isListed(row.id())
                || goods.isListed(row.id())
                || recyclers.isListed(row.id())) {
            submissions.noteRemoved(row);
        }
    }

    /** Notes rows that are about to be taken out, those of them that are listed. */
    void note(UUID submission, List<UUID> rows) {
        submissions.noteRemoved(
                submission,
                Stream.of(
                                supplies.listedOf(rows),
                                demands.listedOf(rows),
                                goods.listedOf(rows),
                                recyclers.listedOf(rows))
                        .flatMap(List::stream)
                        .distinct()
                        .toList());
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
     * Lists rows of a submission. Those of an enterprise that has merged into one with a submission of its own are not: the other's are. {@link #unlist} follows when all are listed: a row that was taken out and typed anew has handed its listing on.
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
        Participant owner = found.get();
        for (RoundRow row : rows) {
            switch (row.kind()) {
                case SUPPLY -> supplies.list(owner, row.listedAs(), row.values());
                case DEMAND -> demands.list(owner, row.listedAs(), row.values());
                case CONSUMER_GOODS -> goods.list(owner, row.listedAs(), row.values());
                case SURVEY -> recyclers.list(owner, row.listedAs(), row.values());
            }
        }
    }
}
