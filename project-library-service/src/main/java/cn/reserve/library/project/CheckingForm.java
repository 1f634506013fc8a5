package cn.reserve.library.project;

import cn.reserve.library.form.DatesPolicy;
import cn.reserve.library.form.ProjectRequest;
import cn.reserve.platform.rest.Problems;
import cn.reserve.platform.rest.Violation;
import cn.reserve.platform.standards.CodeEntry;
import cn.reserve.platform.standards.CodeTables;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** What a form must hold to be kept at all, and what follows from it: its county's name, and its flags. */
@ApplicationScoped
public class CheckingForm {
    private final Projects projects;
    private final CodeTables codes;
    private final ReviewClock clock;

    CheckingForm(Projects projects, CodeTables codes, ReviewClock clock) {
        this.projects = projects;
        this.codes = codes;
        this.clock = clock;
    }

    /**
     * The name of the form's county.
     *
     * @throws cn.reserve.platform.rest.ProblemException 400 for dates that no form may hold, or a county that there is not
     */
    String county(ProjectRequest form) {
        List<Violation> wrong = DatesPolicy.violations(form);
        if (!wrong.isEmpty()) {
            throw Problems.invalid(wrong);
        }
        return codes.find(CodeTables.DIVISIONS, form.county(), clock.today())
                .filter(entry -> entry.isCurrent(clock.today()))
                .map(CodeEntry::name)
                .orElseThrow(() -> Problems.invalid(Violation.of("county", "county-unknown")));
    }

    /** The project with a form that was looked at before, with the flags that stand there; a value that is never stored. */
    public Project beside(Project project, ProjectRequest form, String countyName, Flags flags) {
        Project other = project.with(form, countyName, clock.now());
        other.flag(flags.found());
        return other;
    }

    /**
     * The project as it would be with another form: a value that is never stored. Waits for submissions of the same enterprise, so that
     * no machine is claimed twice at one moment.
     *
     * @param known flags of before, which keep what was said about them
     * @throws cn.reserve.platform.rest.ProblemException 400 as {@link #county}
     */
    @Transactional
    public Project trial(Project project, ProjectRequest form, Flags known) {
        Project trial = project.with(form, county(form), clock.now());
        projects.oneSubmissionAtATime(project.uscc());
        trial.flag(ConsistencyPolicy.flags(form, projects.neighbours(trial), known.found()));
        return trial;
    }
}
