package cn.reserve.library.document;

import cn.reserve.library.attachment.AttachmentResponse;
import cn.reserve.library.attachment.ReadingAttachments;
import cn.reserve.library.form.LoanWish;
import cn.reserve.library.project.Project;
import cn.reserve.library.project.ProjectResponse;
import cn.reserve.library.project.Projects;
import cn.reserve.library.project.ShowingProject;
import cn.reserve.library.rules.RuleProgrammes;
import cn.reserve.library.rules.RuleVerdict;
import cn.reserve.library.timeline.Timeline;
import cn.reserve.library.viewer.Viewer;
import cn.reserve.library.whitelist.Eligibility;
import cn.reserve.platform.identity.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Collects what goes on paper, as the viewer may see it. */
@ApplicationScoped
class PrintingProject {
    private final Projects projects;
    private final ShowingProject showing;
    private final ReadingAttachments attachments;
    private final Eligibility eligibility;
    private final RuleProgrammes programmes;
    private final Timeline timeline;
    private final CodeNames names;
    private final Clock clock;

    PrintingProject(
            Projects projects,
            ShowingProject showing,
            ReadingAttachments attachments,
            Eligibility eligibility,
            RuleProgrammes programmes,
            Timeline timeline,
            CodeNames names,
            Clock clock) {
        this.projects = projects;
        this.showing = showing;
        this.attachments = attachments;
        this.eligibility = eligibility;
        this.programmes = programmes;
        this.timeline = timeline;
        this.names = names;
        this.clock = clock;
    }

    /**
     * Everything about a project; a look at its contact person is noted as on the page.
     *
     * @throws cn.reserve.platform.rest.ProblemException 404
     */
    @Transactional
    Printed collect(UUID id, Viewer viewer) {
        Project stored = projects.visible(id, viewer);
        ProjectResponse project = showing.of(stored, viewer);
        boolean mending = viewer.belongsTo(stored.uscc()) && stored.isMending();
        List<AttachmentResponse> files = attachments.of(id, null, viewer).items();
        List<RuleVerdict> verdicts = verdicts(stored, viewer);
        return new Printed(
                project,
                stored.submissions(),
                mending,
                names.industry(project.industry()),
                banks(project.loan()),
                files,
                verdicts,
                verdicts.stream()
                        .map(RuleVerdict::programme)
                        .distinct()
                        .collect(Collectors.toMap(Function.identity(), programmes::name)),
                timeline.of(id),
                clock.instant(),
                viewer.name());
    }

    private List<String> banks(@Nullable LoanWish loan) {
        return loan == null
                ? List.of()
                : loan.intendedBanks().stream().map(names::bank).toList();
    }

    /** For those who also see candidates of the whitelist. */
    private List<RuleVerdict> verdicts(Project project, Viewer viewer) {
        boolean judges =
                viewer.is(Role.COMMISSION_PREPARER) || viewer.is(Role.COMMISSION_APPROVER) || viewer.is(Role.AUDITOR);
        return judges ? eligibility.judgementOf(project).verdicts() : List.of();
    }
}
