package cn.reserve.supplydemand.demand;

import cn.reserve.supplydemand.equipment.EquipmentCategory;
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
import java.time.YearMonth;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** One row of the demand list. */
@Entity
@Table(name = "demand")
class Demand {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private long version;

    private String uscc;
    private String county;

    @Enumerated(EnumType.STRING)
    private DemandKind kind;

    private @Nullable UUID projectId;
    private String retiredEquipment;
    private @Nullable Integer retiredYear;
    private String wantedEquipment;

    @Enumerated(EnumType.STRING)
    private EquipmentCategory category;

    private String keyFigures;
    private int quantity;
    private BigDecimal budget;
    private LocalDate purchaseMonth;
    private boolean financingWanted;
    private boolean digital;
    private boolean green;
    private Instant createdAt;
    private Instant updatedAt;

    /** Row of a collection round that it comes from; null of what was filed by itself. */
    private @Nullable UUID sourceRow;

    @SuppressWarnings("NullAway.Init")
    Demand() {}

    static Demand file(Participant owner, DemandRequest request, Instant now) {
        Demand demand = new Demand();
        demand.uscc = owner.uscc();
        demand.createdAt = now;
        demand.change(owner, request, now);
        return demand;
    }

    void change(Participant owner, DemandRequest request, Instant now) {
        county = owner.county();
        kind = request.kind();
        projectId = request.projectId();
        retiredEquipment = request.retiredEquipmentOrNone();
        retiredYear = request.retiredYear();
        wantedEquipment = request.wantedEquipment();
        category = request.category();
        keyFigures = request.keyFigures();
        quantity = request.quantity();
        budget = request.budget().setScale(2);
        purchaseMonth = request.purchaseMonth().atDay(1);
        financingWanted = request.financingWanted();
        digital = request.digital();
        green = request.green();
        updatedAt = now;
    }

    void comeFrom(UUID row) {
        sourceRow = row;
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

    DemandKind kind() {
        return kind;
    }

    @Nullable
    UUID projectId() {
        return projectId;
    }

    String retiredEquipment() {
        return retiredEquipment;
    }

    @Nullable
    Integer retiredYear() {
        return retiredYear;
    }

    String wantedEquipment() {
        return wantedEquipment;
    }

    EquipmentCategory category() {
        return category;
    }

    String keyFigures() {
        return keyFigures;
    }

    int quantity() {
        return quantity;
    }

    BigDecimal budget() {
        return budget;
    }

    LocalDate firstDayOfPurchaseMonth() {
        return purchaseMonth;
    }

    YearMonth purchaseMonth() {
        return YearMonth.from(purchaseMonth);
    }

    boolean financingWanted() {
        return financingWanted;
    }

    boolean digital() {
        return digital;
    }

    boolean green() {
        return green;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant updatedAt() {
        return updatedAt;
    }
}
