package cn.reserve.library.project;

import cn.reserve.library.correction.FieldReason;
import cn.reserve.library.enterprise.Enterprise;
import cn.reserve.library.form.Consent;
import cn.reserve.library.form.ProjectRequest;
import cn.reserve.library.form.Track;
import cn.reserve.library.form.TrackPolicy;
import cn.reserve.platform.rest.Problems;
import cn.reserve.platform.rest.Wording;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A project of the library. The form is kept whole; what lists filter and sort by is beside it in columns. */
@Entity
@Table(name = "project")
public class Project {
    @Id
    private UUID id;

    @Version
    @Column(nullable = false)
    private long version;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ProjectState state;

    @Embedded
    private @Nullable Returned returned;

    @Column(name = "passed_by")
    private @Nullable String passedBy;

    @Enumerated(EnumType.STRING)
    private @Nullable ProjectStage stage;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Track track;

    @Column(nullable = false)
    private String uscc;

    @Column(name = "enterprise_name", nullable = false)
    private String enterpriseName;

    @Embedded
    private Listed listed;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(nullable = false)
    private ProjectRequest form;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Amendment amendment;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(nullable = false)
    private List<Flag> flags;

    @Column(name = "flag_count", nullable = false)
    private int flagCount;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(nullable = false)
    private List<FieldReason> reasons;

    @Column(nullable = false)
    private int submissions;

    /** Prints of the machines that the project retires, to find one claimed twice. */
    @Column(nullable = false)
    private String[] machines;

    @Column(name = "due_at")
    private @Nullable Instant dueAt;

    @Column(name = "created_at", nullable = false)
    private Instant createdAt;

    @Column(name = "updated_at", nullable = false)
    private Instant updatedAt;

    @Column(name = "submitted_at")
    private @Nullable Instant submittedAt;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Project() {}

    /** A new draft of a verified enterprise. */
    static Project draft(Enterprise enterprise, ProjectRequest form, String countyName, Instant now) {
        Project project = new Project();
        project.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        project.state = ProjectState.DRAFT;
        project.uscc = enterprise.uscc();
        project.enterpriseName = enterprise.name();
        project.reasons = List.of();
        project.flags = List.of();
        project.createdAt = now;
        project.fill(form, countyName, now);
        return project;
    }

    /** Changes the form of a draft, or mends a returned project; others see what is mended once it is handed in. */
    void edit(ProjectRequest newForm, String newCountyName, Instant now) {
        if (!state.isEditable()) {
            throw Problems.conflict("project.not-editable");
        }
        if (state == ProjectState.DRAFT) {
            fill(newForm, newCountyName, now);
        } else {
            amendment = new Amendment(newForm, newCountyName);
            updatedAt = now;
        }
    }

    private void fill(ProjectRequest newForm, String newCountyName, Instant now) {
        form = newForm;
        listed = Listed.of(newForm, newCountyName);
        machines = MachinePrints.of(uscc, newForm).toArray(String[]::new);
        track = TrackPolicy.trackOf(newForm);
        updatedAt = now;
    }

    /** Replaces what the consistency checks say. */
    void flag(List<Flag> found) {
        flags = List.copyOf(found);
        flagCount = (int) found.stream()
                .filter(flag -> flag.state() != Flag.State.ACCEPTED)
                .count();
    }

    /** A reviewer accepts a flag; false when there is no such flag. */
    public boolean accept(FlagCode flagCode, String reviewer) {
        boolean found = flags.stream().anyMatch(flag -> flag.code() == flagCode);
        flag(flags.stream()
                .map(flag -> flag.code() == flagCode ? flag.accept(reviewer) : flag)
                .toList());
        return found;
    }

    /** Hands the form in; a returned project resumes at the level that returned it. */
    void submit(Instant now, Instant due) {
        if (!state.isEditable()) {
            throw Problems.conflict("project.not-editable");
        }
        if (amendment != null) {
            fill(amendment.form(), amendment.countyName(), now);
            amendment = null;
        }
        become(ResumePolicy.entry(returned, form.county(), form.field()).awaits(), now);
        submissions++;
        submittedAt = now;
        reasons = List.of();
        returned = null;
        dueAt = due;
    }

    /** The enterprise gives the project up. */
    void withdraw(Instant now) {
        become(ProjectState.WITHDRAWN, now);
        dueAt = null;
    }

    /** The level whose turn it is says yes; the last level's yes admits the project to the reserve. */
    public void pass(ReviewLevel level, String person, Instant now, Instant due) {
        requireTurn(level);
        become(level.passesTo(), now);
        passedBy = person;
        boolean admitted = state == ProjectState.ADMITTED;
        stage = admitted ? ProjectStage.RESERVED : null;
        dueAt = admitted ? null : due;
    }

    /** The level whose turn it is asks for amendments. */
    public void sendBack(ReviewLevel level, List<FieldReason> why, Instant now) {
        requireTurn(level);
        become(ProjectState.RETURNED, now);
        returned = new Returned(level, form.county(), form.field());
        reasons = List.copyOf(why);
        dueAt = null;
    }

    /** The reviewer takes an own pass back, as long as the next level has not acted. */
    public void takeBack(ReviewLevel level, Instant now, Instant due) {
        if (state != level.passesTo() || level == ReviewLevel.COMMISSION) {
            throw Problems.conflict("project.not-your-turn");
        }
        become(level.awaits(), now);
        dueAt = due;
    }

    /** The reserve pauses or goes on with an admitted project, or removes it. */
    public void moveInReserve(ProjectState next, Instant now) {
        become(next, now);
    }

    /** The enterprise gives, renews or withdraws its consent; what was submitted before keeps what it said. */
    public void consent(Consent changed, Instant now) {
        form = form.with(changed);
        if (amendment != null) {
            amendment = new Amendment(amendment.form().with(changed), amendment.countyName());
        }
        updatedAt = now;
    }

    private void requireTurn(ReviewLevel level) {
        if (state != level.awaits()) {
            throw Problems.conflict("project.not-your-turn");
        }
    }

    private void become(ProjectState next, Instant now) {
        if (!state.next().contains(next)) {
            throw Problems.conflict("project.state", state, next);
        }
        state = next;
        passedBy = null;
        updatedAt = now;
    }

    /** What policies need to know. */
    public ProjectPolicy.Facts facts() {
        return new ProjectPolicy.Facts(
                state, uscc, form.county(), form.field(), submissions > 0, flagCount > 0, passedBy);
    }

    /** Whether a red flag is neither mended nor accepted. */
    public boolean hasOpenRedFlag() {
        return flags.stream().anyMatch(Flag::isOpenRed);
    }

    /** The red flags that are neither mended nor accepted, in words. */
    public List<Wording> openRedFlags() {
        return flags.stream().filter(Flag::isOpenRed).map(Flag::wording).toList();
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
    ProjectRequest pendingForm() {
        return amendment == null ? form : amendment.form();
    }

    String pendingCountyName() {
        return amendment == null ? listed.countyName() : amendment.countyName();
    }

    public List<Flag> flags() {
        return flags;
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
