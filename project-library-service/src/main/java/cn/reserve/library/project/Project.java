package cn.reserve.library.project;

import cn.reserve.library.correction.FieldReason;
import cn.reserve.library.enterprise.Enterprise;
import cn.reserve.library.form.Consent;
import cn.reserve.library.form.ProjectRequest;
import cn.reserve.library.form.PromisePolicy;
import cn.reserve.library.form.TrackPolicy;
import cn.reserve.platform.rest.Messages;
import cn.reserve.platform.rest.Problems;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;

/** A project of the library. The form is kept whole; what lists filter and sort by is beside it in columns. */
@Entity
@Table(name = "project")
public class Project extends ProjectRecord {
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
        project.flags = Flags.NONE;
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
        promiseDue = PromisePolicy.due(newForm);
        updatedAt = now;
    }

    /** Replaces what the consistency checks say. */
    void flag(List<Flag> found) {
        flags = Flags.of(found);
    }

    /** A reviewer accepts a flag, and nobody can take the last pass back then; false when there is no such flag. */
    public boolean accept(FlagCode flagCode, String reviewer) {
        flags = flags.accepted(flagCode, reviewer);
        passedBy = null;
        return flags.has(flagCode);
    }

    /** Hands the form in; a returned project resumes at the level that returned it. */
    void submit(List<String> signers, Instant now, Instant due) {
        if (!state.isEditable()) {
            throw Problems.conflict("project.not-editable");
        }
        if (amendment != null) {
            fill(amendment.form(), amendment.countyName(), now);
            amendment = null;
        }
        become(
                ResumePolicy.entry(returned, form.county(), form.field(), !signers.isEmpty())
                        .awaits(),
                now);
        submissions++;
        submittedAt = now;
        reasons = List.of();
        returned = null;
        coUnits = signers.toArray(String[]::new);
        countersigned = new String[0];
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
        List<String> missing = signing().missing();
        if (level == ReviewLevel.BUREAU && !missing.isEmpty()) {
            throw Problems.conflict(
                    "review.countersign-missing",
                    missing.stream()
                            .map(code -> Messages.wordingOrCode("name.Bureau." + code))
                            .toList());
        }
        become(level.passesTo(), now);
        passedBy = person;
        boolean admitted = state == ProjectState.ADMITTED;
        stage = admitted ? ProjectStage.RESERVED : null;
        dueAt = admitted ? null : due;
    }

    /** A co-unit agrees, while the lead unit has the project; nobody can take the district's pass back then. */
    public void countersign(String bureau, Instant now) {
        requireTurn(ReviewLevel.BUREAU);
        countersigned = Stream.concat(Arrays.stream(countersigned), Stream.of(bureau))
                .distinct()
                .toArray(String[]::new);
        passedBy = null;
        updatedAt = now;
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

    /** Came into the next stage of the rolling reserve, by a confirmed report. */
    public void advance(ProjectStage next, Instant now) {
        if (state != ProjectState.ADMITTED || stage == null || next.ordinal() != stage.ordinal() + 1) {
            throw Problems.conflict("stage-report.not-now");
        }
        stage = next;
        updatedAt = now;
    }

    /** The enterprise gives, renews or withdraws its consent; what was submitted before keeps what it said. */
    public void consent(Consent changed, Instant now) {
        form = form.with(changed);
        if (amendment != null) {
            amendment = new Amendment(amendment.form().with(changed), amendment.countyName());
        }
        updatedAt = now;
    }

    /** The same project with another form, as a value beside the stored one. */
    Project with(ProjectRequest newForm, String newCountyName, Instant now) {
        Project other = new Project();
        other.id = id;
        other.state = state;
        other.stage = stage;
        other.uscc = uscc;
        other.enterpriseName = enterpriseName;
        other.submissions = submissions;
        other.retiredDisposedCost = retiredDisposedCost;
        other.fill(newForm, newCountyName, now);
        return other;
    }

    /** The enterprise asks for a change, or the last such request has ended. */
    public void openChange(@Nullable UUID change, Instant now) {
        openChange = change;
        updatedAt = now;
    }

    /** Takes the form of an approved change request; it counts as the next version. */
    public void amend(Project trial, Instant now) {
        if (state != ProjectState.ADMITTED) {
            throw Problems.conflict("change.project-not-admitted", state);
        }
        fill(trial.form, trial.countyName(), now);
        flags = trial.flags;
        submissions++;
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
                state,
                uscc,
                form.county(),
                form.field(),
                submissions > 0,
                flags.open() > 0,
                passedBy,
                openChange != null,
                signing());
    }
}
