package cn.reserve.library.annuallist;

import cn.reserve.library.listtype.ListType;
import cn.reserve.library.viewer.Viewer;
import cn.reserve.platform.rest.Problems;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;

/** A unit's list of a type for a year; of a standing type, its register. */
@Entity
@Table(name = "annual_list")
public class AnnualList {
    @Id
    private UUID id;

    @Version
    @Column(nullable = false)
    private long version;

    @Column(name = "type_code", nullable = false)
    private String typeCode;

    @Column(name = "type_version", nullable = false)
    private int typeVersion;

    @Column(nullable = false)
    private String bureau;

    private @Nullable Integer year;

    @Enumerated(EnumType.STRING)
    @Column(name = "owner_kind", nullable = false)
    private OwnerKind ownerKind;

    @Column(nullable = false)
    private String owner;

    @Column(name = "owner_name", nullable = false)
    private String ownerName;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ListState state;

    private @Nullable String reason;

    @Column(name = "last_number", nullable = false)
    private int lastNumber;

    @Column(name = "submitted_by")
    private @Nullable String submittedBy;

    @Column(name = "submitted_by_name")
    private @Nullable String submittedByName;

    @Column(name = "confirmed_by_name")
    private @Nullable String confirmedByName;

    @Column(name = "confirmed_at")
    private @Nullable Instant confirmedAt;

    @Column(name = "updated_at", nullable = false)
    private Instant updatedAt;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected AnnualList() {}

    AnnualList(
            ListType type,
            int typeVersion,
            @Nullable Integer year,
            ListPolicy.Owner owner,
            String ownerName,
            Instant now) {
        this.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        this.typeCode = type.code();
        this.typeVersion = typeVersion;
        this.bureau = type.bureau();
        this.year = year;
        this.ownerKind = owner.kind();
        this.owner = owner.code();
        this.ownerName = ownerName;
        this.state = ListState.OPEN;
        this.updatedAt = now;
    }

    void submit(Viewer viewer, Instant now) {
        if (year == null) {
            throw Problems.conflict("annual-list.standing");
        }
        become(ListState.OPEN, ListState.SUBMITTED, now);
        submittedBy = viewer.subject();
        submittedByName = viewer.name();
        reason = null;
    }

    void confirm(Viewer viewer, Instant now) {
        if (viewer.subject().equals(submittedBy)) {
            throw Problems.conflict("annual-list.same-person");
        }
        become(ListState.SUBMITTED, ListState.CONFIRMED, now);
        confirmedByName = viewer.name();
        confirmedAt = now;
    }

    void sendBack(String why, Instant now) {
        if (state == ListState.OPEN) {
            throw Problems.conflict("annual-list.not-now");
        }
        state = ListState.OPEN;
        reason = why;
        confirmedByName = null;
        confirmedAt = null;
        updatedAt = now;
    }

    private void become(ListState from, ListState to, Instant now) {
        if (state != from) {
            throw Problems.conflict("annual-list.not-now");
        }
        state = to;
        updatedAt = now;
    }

    /** Gives out the next numbers of items; the first of them. */
    public int takeNumbers(int count, Instant now) {
        int first = lastNumber + 1;
        lastNumber += count;
        updatedAt = now;
        return first;
    }

    /** What the policy looks at. */
    public ListPolicy.Facts facts() {
        return new ListPolicy.Facts(bureau, ownerKind, owner, year == null, state, submittedBy);
    }

    /** The day for which ages are reckoned: the last of the list's year; null of a standing register. */
    public @Nullable LocalDate ageDay() {
        return year == null ? null : LocalDate.of(year, 12, 31);
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String typeCode() {
        return typeCode;
    }

    public int typeVersion() {
        return typeVersion;
    }

    public @Nullable Integer year() {
        return year;
    }

    public OwnerKind ownerKind() {
        return ownerKind;
    }

    public String owner() {
        return owner;
    }

    public String ownerName() {
        return ownerName;
    }

    public ListState state() {
        return state;
    }

    @Nullable
    String reason() {
        return reason;
    }

    @Nullable
    String submittedByName() {
        return submittedByName;
    }

    @Nullable
    String confirmedByName() {
        return confirmedByName;
    }

    @Nullable
    Instant confirmedAt() {
        return confirmedAt;
    }

    Instant updatedAt() {
        return updatedAt;
    }
}
