package cn.reserve.supplydemand.docking;

import cn.reserve.platform.rest.Problems;
import cn.reserve.supplydemand.demand.DemandResponse;
import cn.reserve.supplydemand.equipment.EquipmentCategory;
import cn.reserve.supplydemand.supply.SupplyResponse;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** One demand and one supply on their way to a deal. Changes through verbs only; each refuses what {@link DockingPolicy} forbids. */
@Entity
@Table(name = "docking_case")
@SuppressWarnings("NullAway.Init") // filled by Hibernate
class DockingCase {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private long version;

    private UUID demandId;
    private UUID supplyId;
    private String buyerUscc;
    private String buyerCounty;
    private String supplierUscc;
    private String supplierCounty;

    @Enumerated(EnumType.STRING)
    private EquipmentCategory category;

    private String wantedEquipment;
    private int quantity;
    private String product;
    private String model;

    @Enumerated(EnumType.STRING)
    private DockingState state;

    @Enumerated(EnumType.STRING)
    private DockingSide openedBy;

    @Enumerated(EnumType.STRING)
    private @Nullable DockingSide interestedSide;

    private boolean buyerNamed;

    @Enumerated(EnumType.STRING)
    private @Nullable DockingSide proposedBy;

    private @Nullable BigDecimal proposedAmount;
    private @Nullable LocalDate proposedOn;

    @Enumerated(EnumType.STRING)
    private @Nullable WaitsFor waitsFor;

    private @Nullable BigDecimal amount;
    private @Nullable LocalDate agreedOn;

    @Enumerated(EnumType.STRING)
    private @Nullable DropReason dropReason;

    private @Nullable String dropText;

    @Enumerated(EnumType.STRING)
    private @Nullable DockingSide droppedBy;

    private Instant openedAt;
    private Instant updatedAt;
    private @Nullable Instant closedAt;

    @OneToMany(mappedBy = "dockingCase", cascade = CascadeType.PERSIST)
    @OrderBy("sequence")
    private List<DockingStep> steps = new ArrayList<>();

    protected DockingCase() {}

    /** One side comes forward, or an office suggests the pair to both. */
    static DockingCase open(DemandResponse demand, SupplyResponse supply, Doing doing) {
        DockingCase made = new DockingCase();
        made.demandId = demand.id();
        made.supplyId = supply.id();
        made.buyerUscc = demand.enterprise().uscc();
        made.buyerCounty = demand.county();
        made.supplierUscc = supply.enterprise().uscc();
        made.supplierCounty = supply.county();
        made.category = demand.category();
        made.wantedEquipment = demand.wantedEquipment();
        made.quantity = demand.quantity();
        made.product = supply.product();
        made.model = supply.model();
        made.openedBy = doing.side();
        made.openedAt = doing.at();
        if (doing.side().isParty()) {
            made.interestedSide = doing.side();
            made.enter(DockingState.INTERESTED, StepKind.INTERESTED, doing, null);
        } else {
            made.enter(DockingState.SUGGESTED, StepKind.SUGGESTED, doing, null);
        }
        made.waitsFor = WaitsFor.one(doing.side().other());
        return made;
    }

    /** A side takes a suggestion up. */
    void stateInterest(Doing doing) {
        require(DockingAction.INTEREST, doing);
        interestedSide = doing.side();
        enter(DockingState.INTERESTED, StepKind.INTERESTED, doing, null);
        waitsFor = WaitsFor.one(doing.side().other());
    }

    /** The other side answers the interest. */
    void beginToTalk(Doing doing) {
        require(DockingAction.TALK, doing);
        enter(DockingState.TALKING, StepKind.TALKING, doing, null);
        waitsFor = null;
    }

    /** A side says what was agreed; it counts when the other confirms. A later proposal takes the place of this one. */
    void propose(Terms terms, Doing doing) {
        require(DockingAction.PROPOSAL, doing);
        proposedBy = doing.side();
        proposedAmount = terms.amount().setScale(2);
        proposedOn = terms.day();
        enter(DockingState.TALKING, StepKind.PROPOSED, doing, terms);
        waitsFor = WaitsFor.one(doing.side().other());
    }

    /** The other side confirms the last proposal. */
    void agree(Doing doing) {
        require(DockingAction.AGREEMENT, doing);
        Terms terms = proposal();
        if (terms == null) {
            throw Problems.conflict("docking.step-not-possible");
        }
        amount = terms.amount();
        agreedOn = terms.day();
        end(DockingState.AGREED, StepKind.AGREED, doing, terms);
    }

    /** A side ends the case without agreement. */
    void drop(DropReason reason, @Nullable String text, Doing doing) {
        require(DockingAction.DROP, doing);
        dropReason = reason;
        dropText = text;
        droppedBy = doing.side();
        end(DockingState.DROPPED, StepKind.DROPPED, doing, null);
    }

    /** What the case is about, or the other side, is no more. */
    void fallAway(DropReason reason, Doing doing) {
        dropReason = reason;
        droppedBy = doing.side();
        end(DockingState.DROPPED, StepKind.DROPPED, doing, null);
    }

    private void end(DockingState ending, StepKind kind, Doing doing, @Nullable Terms terms) {
        enter(ending, kind, doing, terms);
        closedAt = doing.at();
        waitsFor = null;
    }

    private void require(DockingAction action, Doing doing) {
        if (!actions(doing.side()).contains(action)) {
            throw Problems.conflict("docking.step-not-possible");
        }
    }

    private void enter(DockingState next, StepKind kind, Doing doing, @Nullable Terms terms) {
        steps.add(new DockingStep(this, steps.size() + 1, kind, doing, terms));
        state = next;
        updatedAt = doing.at();
        buyerNamed |= doing.side() == DockingSide.BUYER && kind != StepKind.DROPPED;
    }

    /** What a side may do now. */
    List<DockingAction> actions(DockingSide side) {
        return DockingPolicy.actions(side, state, interestedSide, proposedBy);
    }

    DockingSide sideOf(String uscc) {
        return uscc.equals(buyerUscc)
                ? DockingSide.BUYER
                : uscc.equals(supplierUscc) ? DockingSide.SUPPLIER : DockingSide.OFFICE;
    }

    String uscc(DockingSide side) {
        return side == DockingSide.BUYER ? buyerUscc : supplierUscc;
    }

    /** What people call it in one line. */
    String label() {
        return wantedEquipment + " · " + product + " " + model;
    }

    @Nullable
    Terms proposal() {
        return proposedAmount == null || proposedOn == null ? null : new Terms(proposedAmount, proposedOn);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID demandId() {
        return demandId;
    }

    UUID supplyId() {
        return supplyId;
    }

    String buyerUscc() {
        return buyerUscc;
    }

    /** A supplier learns who the buyer is when the buyer comes forward; one that ends the case at once stays unnamed. */
    boolean namesBuyerTo(DockingSide reader) {
        return reader != DockingSide.SUPPLIER || buyerNamed;
    }

    String buyerCounty() {
        return buyerCounty;
    }

    String supplierUscc() {
        return supplierUscc;
    }

    String supplierCounty() {
        return supplierCounty;
    }

    EquipmentCategory category() {
        return category;
    }

    String wantedEquipment() {
        return wantedEquipment;
    }

    int quantity() {
        return quantity;
    }

    String product() {
        return product;
    }

    String model() {
        return model;
    }

    DockingState state() {
        return state;
    }

    DockingSide openedBy() {
        return openedBy;
    }

    @Nullable
    DockingSide proposedBy() {
        return proposedBy;
    }

    @Nullable
    WaitsFor waitsFor() {
        return waitsFor;
    }

    @Nullable
    BigDecimal amount() {
        return amount;
    }

    @Nullable
    LocalDate agreedOn() {
        return agreedOn;
    }

    @Nullable
    DropReason dropReason() {
        return dropReason;
    }

    @Nullable
    String dropText() {
        return dropText;
    }

    @Nullable
    DockingSide droppedBy() {
        return droppedBy;
    }

    Instant openedAt() {
        return openedAt;
    }

    Instant updatedAt() {
        return updatedAt;
    }

    @Nullable
    Instant closedAt() {
        return closedAt;
    }

    List<DockingStep> steps() {
        return List.copyOf(steps);
    }
}
