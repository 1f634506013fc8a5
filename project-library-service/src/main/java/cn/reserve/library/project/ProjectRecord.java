package cn.reserve.library.project;

import cn.reserve.library.correction.FieldReason;
import cn.reserve.library.form.ProjectRequest;
import cn.reserve.library.form.Track;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** The columns of a project and their readers; only the verbs of {@link Project} write them. */
@MappedSuperclass
public abstract class ProjectRecord {
    @Id
    protected UUID id;

    @Version
    @Column(nullable = false)
    protected long version;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    protected ProjectState state;

    @Embedded
    protected @Nullable Returned returned;

    @Column(name = "passed_by")
    protected @Nullable String passedBy;

    @Enumerated(EnumType.STRING)
    protected @Nullable ProjectStage stage;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    protected Track track;

    @Column(nullable = false)
    protected String uscc;

    @Column(name = "enterprise_name", nullable = false)
    protected String enterpriseName;

    @Embedded
    protected Listed listed;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(nullable = false)
    protected ProjectRequest form;

    @JdbcTypeCode(SqlTypes.JSON)
    protected @Nullable Amendment amendment;

    @Embedded
    protected Flags flags;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(nullable = false)
    protected List<FieldReason> reasons;

    @Column(nullable = false)
    protected int submissions;

    /** Prints of the machines that the project retires, to find one claimed twice. */
    @Column(nullable = false)
    protected String[] machines;

    @Column(name = "due_at")
    protected @Nullable Instant dueAt;

    /** By when the promised permits are due; null when none are. */
    @Column(name = "promise_due")
    protected @Nullable LocalDate promiseDue;

    /** Bureaus that countersign beside the lead unit, as of the last submission. */
    @Column(name = "co_units", nullable = false)
    protected String[] coUnits = {};

    @Column(nullable = false)
    protected String[] countersigned = {};

    /** Written beside the form by accepted disposal certificates, in yuan; see {@code cn.reserve.library.retired}. */
    @Column(name = "retired_disposed_cost", insertable = false, updatable = false)
    protected @Nullable BigDecimal retiredDisposedCost;

    @Column(name = "open_change")
    protected @Nullable UUID openChange;

    @Column(name = "created_at", nullable = false)
    protected Instant createdAt;

    @Column(name = "updated_at", nullable = false)
    protected Instant updatedAt;

    @Column(name = "submitted_at")
    protected @Nullable Instant submittedAt;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected ProjectRecord() {}

    /** Whether a red flag is neither mended nor accepted. */
    public boolean hasOpenRedFlag() {
        return !flags.openRed().isEmpty();
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public ProjectState state() {
        return state;
    }

    public @Nullable ProjectStage stage() {
        return stage;
    }

    Track track() {
        return track;
    }

    public String uscc() {
        return uscc;
    }

    public String enterpriseName() {
        return enterpriseName;
    }

    public String countyName() {
        return listed.countyName();
    }

    /** As submitted; a draft's as saved. */
    public ProjectRequest form() {
        return form;
    }

    /** As the enterprise would hand it in now: the same, with what it has mended since a return. */
    public ProjectRequest pendingForm() {
        return amendment == null ? form : amendment.form();
    }

    /** Whether the enterprise has mended something since a return and not handed it in. */
    public boolean isMending() {
        return amendment != null;
    }

    String pendingCountyName() {
        return amendment == null ? listed.countyName() : amendment.countyName();
    }

    public Flags flags() {
        return flags;
    }

    /** Who countersigns, and who did. */
    public Signing signing() {
        return new Signing(List.of(coUnits), List.of(countersigned));
    }

    /** The change request that is on its way; null when there is none. */
    public @Nullable UUID openChange() {
        return openChange;
    }

    /** Yuan: original cost of the retired equipment that accepted disposal certificates name; null without any. */
    public @Nullable BigDecimal retiredDisposedCost() {
        return retiredDisposedCost;
    }

    List<FieldReason> reasons() {
        return reasons;
    }

    /** How often it was submitted; the number of its last submitted version. */
    public int submissions() {
        return submissions;
    }

    @Nullable
    Instant dueAt() {
        return dueAt;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant updatedAt() {
        return updatedAt;
    }

    @Nullable
    Instant submittedAt() {
        return submittedAt;
    }
}
