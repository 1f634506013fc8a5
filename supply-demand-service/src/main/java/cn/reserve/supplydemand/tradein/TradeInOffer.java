package cn.reserve.supplydemand.tradein;

import cn.reserve.platform.rest.Problems;
import cn.reserve.supplydemand.consumergoods.GoodsCategory;
import cn.reserve.supplydemand.participant.Participant;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** What an enterprise gives for old goods. */
@Entity
@Table(name = "trade_in_offer")
class TradeInOffer {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private long version;

    private String uscc;
    private String county;

    @Enumerated(EnumType.STRING)
    private GoodsCategory category;

    private String title;
    private String goods;
    private String oldGoods;
    private BigDecimal deduction;
    private String terms;
    private boolean pickUp;
    private @Nullable UUID siteId;
    private @Nullable String siteName;
    private String place;
    private String phone;
    private LocalDate validFrom;
    private LocalDate validUntil;

    @Enumerated(EnumType.STRING)
    private OfferState state;

    private @Nullable String reason;
    private Instant createdAt;
    private Instant updatedAt;

    @SuppressWarnings("NullAway.Init")
    TradeInOffer() {}

    static TradeInOffer publish(Participant owner, OfferRequest request, @Nullable String siteName, Instant now) {
        TradeInOffer offer = new TradeInOffer();
        offer.uscc = owner.uscc();
        offer.county = owner.county();
        offer.createdAt = now;
        offer.state = OfferState.OPEN;
        offer.take(request, siteName, now);
        return offer;
    }

    /** One that was taken down may be mended; the bureau puts it back. */
    void change(OfferRequest request, @Nullable String nameOfSite, Instant now) {
        if (state == OfferState.ENDED) {
            throw Problems.conflict("trade-in-offer.ended");
        }
        take(request, nameOfSite, now);
    }

    void end(Instant now) {
        if (state == OfferState.ENDED) {
            throw Problems.conflict("trade-in-offer.ended");
        }
        state = OfferState.ENDED;
        updatedAt = now;
    }

    void takeDown(String why, Instant now) {
        if (state != OfferState.OPEN) {
            throw Problems.conflict("trade-in-offer.not-open");
        }
        state = OfferState.TAKEN_DOWN;
        reason = why;
        updatedAt = now;
    }

    void putBack(Instant now) {
        if (state != OfferState.TAKEN_DOWN) {
            throw Problems.conflict("trade-in-offer.not-taken-down");
        }
        state = OfferState.OPEN;
        reason = null;
        updatedAt = now;
    }

    private void take(OfferRequest request, @Nullable String nameOfSite, Instant now) {
        category = request.category();
        title = request.title();
        goods = request.goods();
        oldGoods = request.oldGoods();
        deduction = request.deduction().setScale(2);
        terms = request.terms();
        pickUp = request.pickUp();
        siteId = request.siteId();
        siteName = nameOfSite;
        place = request.place();
        phone = request.phone();
        validFrom = request.validFrom();
        validUntil = request.validUntil();
        updatedAt = now;
    }

    boolean belongsTo(String enterprise) {
        return uscc.equals(enterprise);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    String uscc() {
        return uscc;
    }

    String county() {
        return county;
    }

    GoodsCategory category() {
        return category;
    }

    String title() {
        return title;
    }

    String goods() {
        return goods;
    }

    String oldGoods() {
        return oldGoods;
    }

    BigDecimal deduction() {
        return deduction;
    }

    String terms() {
        return terms;
    }

    boolean pickUp() {
        return pickUp;
    }

    @Nullable
    UUID siteId() {
        return siteId;
    }

    @Nullable
    String siteName() {
        return siteName;
    }

    String place() {
        return place;
    }

    String phone() {
        return phone;
    }

    LocalDate validFrom() {
        return validFrom;
    }

    LocalDate validUntil() {
        return validUntil;
    }

    OfferState state() {
        return state;
    }

    @Nullable
    String reason() {
        return reason;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant updatedAt() {
        return updatedAt;
    }
}
