package cn.reserve.supplydemand.consumergoods;

import cn.reserve.supplydemand.participant.Participant;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** One row of the consumer-goods list. */
@Entity
@Table(name = "consumer_good")
class ConsumerGood {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private long version;

    private String uscc;
    private String county;

    @Enumerated(EnumType.STRING)
    private GoodsCategory category;

    private String brand;
    private String model;
    private @Nullable Integer energyGrade;
    private @Nullable Integer waterGrade;
    private int yearlyCapacity;
    private @Nullable String tradeInOffer;
    private @Nullable String recoveryOffer;
    private @Nullable String description;
    private Instant createdAt;
    private Instant updatedAt;

    /** Row of a collection round that it comes from; null of what was filed by itself. */
    private @Nullable UUID sourceRow;

    /** Filed by its enterprise before a row of a collection round said the same. */
    private boolean adopted;

    /** Why the economy bureau has taken it down; written with that decision. */
    @Column(insertable = false, updatable = false)
    private @Nullable String takenDown;

    @SuppressWarnings("NullAway.Init")
    ConsumerGood() {}

    static ConsumerGood file(Participant owner, ConsumerGoodRequest request, Instant now) {
        ConsumerGood good = new ConsumerGood();
        good.uscc = owner.uscc();
        good.createdAt = now;
        good.change(owner, request, now);
        return good;
    }

    void change(Participant owner, ConsumerGoodRequest request, Instant now) {
        county = owner.county();
        category = request.category();
        brand = request.brand();
        model = request.model();
        energyGrade = request.energyGrade();
        waterGrade = request.waterGrade();
        yearlyCapacity = request.yearlyCapacity();
        tradeInOffer = request.tradeInOffer();
        recoveryOffer = request.recoveryOffer();
        description = request.description();
        updatedAt = now;
    }

    void comeFrom(UUID row) {
        sourceRow = row;
    }

    /** A row of a round is about to speak of it. */
    void adopt() {
        adopted = adopted || sourceRow == null;
    }

    boolean isAdopted() {
        return adopted;
    }

    /** No row of a round speaks of it any more. */
    void letGo() {
        sourceRow = null;
        adopted = false;
    }

    @Nullable
    String takenDown() {
        return takenDown;
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

    String brand() {
        return brand;
    }

    String model() {
        return model;
    }

    @Nullable
    Integer energyGrade() {
        return energyGrade;
    }

    @Nullable
    Integer waterGrade() {
        return waterGrade;
    }

    int yearlyCapacity() {
        return yearlyCapacity;
    }

    @Nullable
    String tradeInOffer() {
        return tradeInOffer;
    }

    @Nullable
    String recoveryOffer() {
        return recoveryOffer;
    }

    @Nullable
    String description() {
        return description;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant updatedAt() {
        return updatedAt;
    }
}
