package cn.reserve.supplydemand.disposal;

import cn.reserve.platform.rest.Problems;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** How one recycler stands to a case. Changes while its case is held. */
@Entity
@Table(name = "disposal_bid")
@SuppressWarnings("NullAway.Init") // filled by Hibernate
class DisposalBid {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private UUID caseId;
    private String uscc;

    @Enumerated(EnumType.STRING)
    private BidState state;

    @Enumerated(EnumType.STRING)
    private @Nullable Pricing pricing;

    private @Nullable BigDecimal price;
    private @Nullable LocalDate pickUpOn;
    private @Nullable String note;
    private @Nullable String contactPerson;
    private @Nullable String contactPhone;
    private Instant updatedAt;

    protected DisposalBid() {}

    static DisposalBid invite(UUID caseId, String uscc, Instant now) {
        DisposalBid made = new DisposalBid();
        made.caseId = caseId;
        made.uscc = uscc;
        made.state = BidState.INVITED;
        made.updatedAt = now;
        return made;
    }

    void offer(DisposalRequests.Bidding bid, Instant now) {
        state = BidState.OPEN;
        pricing = bid.pricing();
        price = bid.price();
        pickUpOn = bid.pickUpOn();
        note = bid.note();
        contactPerson = bid.contactPerson();
        contactPhone = bid.contactPhone();
        updatedAt = now;
    }

    void withdraw(Instant now) {
        become(BidState.OPEN, BidState.WITHDRAWN, now);
    }

    void choose(Instant now) {
        become(BidState.OPEN, BidState.CHOSEN, now);
    }

    void passOver(Instant now) {
        become(BidState.OPEN, BidState.PASSED_OVER, now);
    }

    /** The one who was chosen is not any more: it has stepped back itself, or may be chosen again. */
    void release(boolean byItself, Instant now) {
        become(BidState.CHOSEN, byItself ? BidState.WITHDRAWN : BidState.OPEN, now);
    }

    /** Another one stepped back: it may be chosen again. */
    void standAgain(Instant now) {
        become(BidState.PASSED_OVER, BidState.OPEN, now);
    }

    private void become(BidState from, BidState to, Instant now) {
        if (state != from) {
            throw Problems.conflict("equipment-disposal.bid-not-open");
        }
        state = to;
        updatedAt = now;
    }

    UUID id() {
        return id;
    }

    UUID caseId() {
        return caseId;
    }

    String uscc() {
        return uscc;
    }

    BidState state() {
        return state;
    }

    @Nullable
    Pricing pricing() {
        return pricing;
    }

    @Nullable
    BigDecimal price() {
        return price;
    }

    @Nullable
    LocalDate pickUpOn() {
        return pickUpOn;
    }

    @Nullable
    String note() {
        return note;
    }

    @Nullable
    String contactPerson() {
        return contactPerson;
    }

    @Nullable
    String contactPhone() {
        return contactPhone;
    }

    Instant updatedAt() {
        return updatedAt;
    }
}
