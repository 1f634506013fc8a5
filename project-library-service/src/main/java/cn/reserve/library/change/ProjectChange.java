package cn.reserve.library.change;

import cn.reserve.library.correction.FieldReason;
import cn.reserve.library.form.ProjectRequest;
import cn.reserve.library.project.FlagCode;
import cn.reserve.library.project.Flags;
import cn.reserve.library.project.Listed;
import cn.reserve.library.project.Project;
import cn.reserve.library.project.ProjectPolicy;
import cn.reserve.library.project.ProjectState;
import cn.reserve.library.project.ResumePolicy;
import cn.reserve.library.project.Returned;
import cn.reserve.library.project.ReviewLevel;
import cn.reserve.library.project.Signing;
import cn.reserve.library.viewer.Viewer;
import cn.reserve.platform.rest.Problems;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A change request: the proposed form, where it stands, and from which version of the project it was made. */
@Entity
@Table(name = "project_change")
class ProjectChange extends ChangeOrigin {
    private @Nullable Integer becomes;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ChangeState state;

    @Embedded
    private @Nullable Returned returned;

    @Column(name = "passed_by")
    private @Nullable String passedBy;

    @Embedded
    private Listed listed;

    @Column(nullable = false)
    private String reason;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(nullable = false)
    private ProjectRequest form;

    @Column(name = "changed_fields", nullable = false)
    private String[] changedFields;

    @Embedded
    private Flags flags;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(nullable = false)
    private List<FieldReason> reasons;

    @Column(name = "proposed_by_name", nullable = false)
    private String proposedByName;

    @Column(name = "decided_by_name")
    private @Nullable String decidedByName;

    @Column(name = "due_at")
    private @Nullable Instant dueAt;

    /** Working days that were left when the project was suspended; null while the clock runs, or nobody has the request. */
    @Column(name = "paused_left")
    private @Nullable Integer pausedLeft;

    /** Who took part, or loses the project by it: {@code district:<county>}, {@code bureau:<code>}. */
    @Column(nullable = false)
    private String[] units;

    @Column(name = "updated_at", nullable = false)
    private Instant updatedAt;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected ProjectChange() {}

    /** A new request, on its way to the district. */
    @SuppressWarnings("NullAway.Init")
    ProjectChange(Project project, int number, ChangeContent content, Viewer person, Instant now, Instant due) {
        super(project, number, now);
        this.state = ChangeState.SUBMITTED;
        this.reasons = List.of();
        this.units = new String[0];
        took(ReviewLevel.DISTRICT, project.form());
        took(ReviewLevel.BUREAU, project.form());
        fill(content, person, now, due);
    }

    private void took(ReviewLevel level, ProjectRequest at) {
        if (level != ReviewLevel.COMMISSION) {
            units = Stream.concat(Arrays.stream(units), Stream.of(ChangePolicy.unit(level, at)))
                    .distinct()
                    .toArray(String[]::new);
        }
    }

    private void fill(ChangeContent content, Viewer person, Instant now, Instant due) {
        reason = content.reason();
        form = content.trial().form();
        listed = Listed.of(form, content.trial().countyName());
        flags = content.trial().flags();
        changedFields = content.changed().toArray(String[]::new);
        proposedByName = person.name();
        updatedAt = now;
        dueAt = due;
    }

    /** Sends a returned request anew; it resumes at the level that returned it. */
    void mend(ChangeContent content, Viewer person, Instant now, Instant due) {
        if (state != ChangeState.RETURNED) {
            throw Problems.conflict("change.not-returned");
        }
        ProjectRequest next = content.trial().form();
        become(ChangeState.awaiting(ResumePolicy.entry(returned, next.county(), next.field(), false)), now);
        fill(content, person, now, due);
        reasons = List.of();
        returned = null;
    }

    /** District or bureau says yes; the next level's deadline begins. */
    void pass(ReviewLevel level, String person, Instant now, Instant due) {
        become(ChangeState.passedBy(level), now);
        took(level, form);
        passedBy = person;
        dueAt = due;
    }

    /** The commission says yes; the form counts from now on as this version. */
    void approve(Flags judged, int versionNumber, Viewer person, Instant now) {
        become(ChangeState.APPROVED, now);
        flags = judged;
        becomes = versionNumber;
        decidedByName = person.name();
        dueAt = null;
    }

    /** The level whose turn it is asks for amendments. */
    void sendBack(ReviewLevel level, List<FieldReason> why, Instant now) {
        become(ChangeState.RETURNED, now);
        took(level, form);
        returned = new Returned(level, form.county(), form.field());
        reasons = List.copyOf(why);
        dueAt = null;
    }

    /** The reviewer takes an own pass back. */
    void takeBack(ReviewLevel level, Instant now, Instant due) {
        become(ChangeState.awaiting(level), now);
        dueAt = due;
    }

    /** The enterprise gives it up, or the project has left the library. */
    void end(ChangeState how, Instant now) {
        become(how, now);
        dueAt = null;
    }

    /** The project is suspended: nobody can act, and no time runs. */
    void pause(int left) {
        pausedLeft = left;
        dueAt = null;
    }

    /** The project goes on, and so does the time that was left. */
    void resume(Instant due) {
        pausedLeft = null;
        dueAt = due;
    }

    /** The enterprise says why a check's finding is right; false when there is no such flag. */
    boolean justify(FlagCode code, String text) {
        flags = flags.justified(code, text);
        return flags.has(code);
    }

    /** A reviewer accepts a flag, and nobody can take the last pass back then; false when there is no such flag. */
    boolean accept(FlagCode code, String reviewer) {
        flags = flags.accepted(code, reviewer);
        passedBy = null;
        return flags.has(code);
    }

    private void become(ChangeState next, Instant now) {
        if (!state.next().contains(next)) {
            throw Problems.conflict("change.state", state, next);
        }
        state = next;
        passedBy = null;
        updatedAt = now;
    }

    /** What policies need to know: the project as it is proposed. */
    ProjectPolicy.Facts facts() {
        return new ProjectPolicy.Facts(
                ProjectState.ADMITTED,
                uscc(),
                form.county(),
                form.field(),
                true,
                flags.open() > 0,
                passedBy,
                true,
                Signing.NONE);
    }

    @Nullable
    Integer becomes() {
        return becomes;
    }

    ChangeState state() {
        return state;
    }

    String countyName() {
        return listed.countyName();
    }

    String reason() {
        return reason;
    }

    ProjectRequest form() {
        return form;
    }

    List<String> changedFields() {
        return List.of(changedFields);
    }

    Flags flags() {
        return flags;
    }

    List<FieldReason> reasons() {
        return reasons;
    }

    String proposedByName() {
        return proposedByName;
    }

    @Nullable
    String decidedByName() {
        return decidedByName;
    }

    @Nullable
    Instant dueAt() {
        return dueAt;
    }

    @Nullable
    Integer pausedLeft() {
        return pausedLeft;
    }

    Set<String> units() {
        return Set.of(units);
    }

    Instant updatedAt() {
        return updatedAt;
    }
}
