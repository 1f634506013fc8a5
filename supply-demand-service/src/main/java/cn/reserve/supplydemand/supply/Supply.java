package cn.reserve.supplydemand.supply;

import cn.reserve.supplydemand.equipment.EquipmentCategory;
import cn.reserve.supplydemand.participant.Participant;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** One row of the supply list. */
@Entity
@Table(name = "supply")
class Supply {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private long version;

    private String uscc;
    private String county;
    private String product;
    private String model;

    @Enumerated(EnumType.STRING)
    private EquipmentCategory category;

    private String applicationField;
    private String keyFigures;
    private @Nullable Integer energyGrade;
    private boolean firstOfKind;
    private int yearlyCapacity;
    private BigDecimal priceFrom;
    private BigDecimal priceTo;
    private int deliveryDays;
    private String afterSales;
    private @Nullable BigDecimal localContent;
    private Instant createdAt;
    private Instant updatedAt;

    /** Row of a collection round that it comes from; null of what was filed by itself. */
    private @Nullable UUID sourceRow;

    /** Filed by its enterprise before a row of a collection round said the same. */
    private boolean adopted;

    /** The listing of another city that is shown instead; written with the decision about the two. */
    @Column(insertable = false, updatable = false)
    private @Nullable UUID asideFor;

    /** Why the economy bureau has taken it down; written with that decision. */
    @Column(insertable = false, updatable = false)
    private @Nullable String takenDown;

    @SuppressWarnings("NullAway.Init")
    Supply() {}

    static Supply file(Participant owner, SupplyRequest request, Instant now) {
        Supply supply = new Supply();
        supply.uscc = owner.uscc();
        supply.createdAt = now;
        supply.change(owner, request, now);
        return supply;
    }

    void change(Participant owner, SupplyRequest request, Instant now) {
        county = owner.county();
        product = request.product();
        model = request.model();
        category = request.category();
        applicationField = request.applicationField();
        keyFigures = request.keyFigures();
        energyGrade = request.energyGrade();
        firstOfKind = request.firstOfKind();
        yearlyCapacity = request.yearlyCapacity();
        priceFrom = request.priceFrom().setScale(2);
        priceTo = request.priceTo().setScale(2);
        deliveryDays = request.deliveryDays();
        afterSales = request.afterSales();
        localContent = request.localContent();
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

    boolean isAside() {
        return asideFor != null;
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

    String product() {
        return product;
    }

    String model() {
        return model;
    }

    EquipmentCategory category() {
        return category;
    }

    String applicationField() {
        return applicationField;
    }

    String keyFigures() {
        return keyFigures;
    }

    @Nullable
    Integer energyGrade() {
        return energyGrade;
    }

    boolean firstOfKind() {
        return firstOfKind;
    }

    int yearlyCapacity() {
        return yearlyCapacity;
    }

    BigDecimal priceFrom() {
        return priceFrom;
    }

    BigDecimal priceTo() {
        return priceTo;
    }

    int deliveryDays() {
        return deliveryDays;
    }

    String afterSales() {
        return afterSales;
    }

    @Nullable
    BigDecimal localContent() {
        return localContent;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant updatedAt() {
        return updatedAt;
    }
}
