package cn.reserve.supplydemand.disposal;

import cn.reserve.supplydemand.recycler.RetiredKind;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The columns of a case and their readers; only the verbs of {@link DisposalCase} write them. */
@MappedSuperclass
@SuppressWarnings("NullAway.Init") // filled by Hibernate
abstract class DisposalRecord {
    @Id
    protected UUID id;

    @Version
    protected long version;

    protected UUID projectId;
    protected UUID line;
    protected @Nullable String projectCode;
    protected String projectName;
    protected String field;
    protected String uscc;
    protected String enterpriseName;
    protected String county;
    protected String countyName;

    @Enumerated(EnumType.STRING)
    protected RetiredKind kind;

    protected String name;
    protected String model;
    protected int quantity;
    protected @Nullable Integer commissionedYear;
    protected boolean inProject;

    @Enumerated(EnumType.STRING)
    protected DisposalState state;

    protected int bids;
    protected Instant offeredAt;
    protected @Nullable Instant remindedAt;
    protected @Nullable String recyclerUscc;
    protected @Nullable String recyclerCounty;
    protected @Nullable String contactPerson;
    protected @Nullable String contactPhone;
    protected @Nullable LocalDate enterpriseDay;
    protected @Nullable Integer enterpriseQuantity;
    protected @Nullable LocalDate recyclerDay;
    protected @Nullable Integer recyclerQuantity;
    protected @Nullable LocalDate pickedUpOn;
    protected @Nullable Integer pickedUp;

    @Enumerated(EnumType.STRING)
    protected @Nullable DisposalOutcome outcome;

    protected @Nullable String disposer;
    protected @Nullable String certificateNumber;
    protected @Nullable LocalDate certificateOn;
    protected @Nullable Integer certificateQuantity;
    protected @Nullable String certificateIssuer;
    protected @Nullable String reason;
    protected Instant updatedAt;
    protected @Nullable Instant closedAt;

    /** What people call it by. */
    String label() {
        return name + " " + model;
    }

    /** Who hands the certificate in: the recycler that was chosen, or the enterprise for what went elsewhere. */
    DisposalSide disposingSide() {
        return outcome == null && !isWithinOne() ? DisposalSide.RECYCLER : DisposalSide.ENTERPRISE;
    }

    /** Whether both sides have become one enterprise by a merger: it then says alone what both had to say. */
    boolean isWithinOne() {
        return uscc.equals(recyclerUscc);
    }

    /** Whether it has left, and its certificate is not with the checkers. */
    boolean awaitsCertificate() {
        return state == DisposalState.PICKED_UP || state == DisposalState.RETURNED;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID projectId() {
        return projectId;
    }

    UUID line() {
        return line;
    }

    @Nullable
    String projectCode() {
        return projectCode;
    }

    String projectName() {
        return projectName;
    }

    String field() {
        return field;
    }

    String uscc() {
        return uscc;
    }

    String enterpriseName() {
        return enterpriseName;
    }

    String county() {
        return county;
    }

    String countyName() {
        return countyName;
    }

    RetiredKind kind() {
        return kind;
    }

    String name() {
        return name;
    }

    String model() {
        return model;
    }

    int quantity() {
        return quantity;
    }

    @Nullable
    Integer commissionedYear() {
        return commissionedYear;
    }

    boolean inProject() {
        return inProject;
    }

    DisposalState state() {
        return state;
    }

    int bids() {
        return bids;
    }

    Instant offeredAt() {
        return offeredAt;
    }

    @Nullable
    Instant remindedAt() {
        return remindedAt;
    }

    @Nullable
    String recyclerUscc() {
        return recyclerUscc;
    }

    @Nullable
    String recyclerCounty() {
        return recyclerCounty;
    }

    @Nullable
    String contactPerson() {
        return contactPerson;
    }

    @Nullable
    String contactPhone() {
        return contactPhone;
    }

    @Nullable
    LocalDate enterpriseDay() {
        return enterpriseDay;
    }

    @Nullable
    Integer enterpriseQuantity() {
        return enterpriseQuantity;
    }

    @Nullable
    LocalDate recyclerDay() {
        return recyclerDay;
    }

    @Nullable
    Integer recyclerQuantity() {
        return recyclerQuantity;
    }

    @Nullable
    LocalDate pickedUpOn() {
        return pickedUpOn;
    }

    @Nullable
    Integer pickedUp() {
        return pickedUp;
    }

    @Nullable
    DisposalOutcome outcome() {
        return outcome;
    }

    @Nullable
    String disposer() {
        return disposer;
    }

    @Nullable
    String certificateNumber() {
        return certificateNumber;
    }

    @Nullable
    LocalDate certificateOn() {
        return certificateOn;
    }

    @Nullable
    Integer certificateQuantity() {
        return certificateQuantity;
    }

    @Nullable
    String certificateIssuer() {
        return certificateIssuer;
    }

    @Nullable
    String reason() {
        return reason;
    }

    Instant updatedAt() {
        return updatedAt;
    }

    @Nullable
    Instant closedAt() {
        return closedAt;
    }
}
