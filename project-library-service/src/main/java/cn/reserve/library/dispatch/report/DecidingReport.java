package cn.reserve.library.dispatch.report;

import cn.reserve.library.content.TakingFile.Taken;
import cn.reserve.library.dispatch.TellingOfDispatch;
import cn.reserve.library.dispatch.photo.DispatchPhoto;
import cn.reserve.library.dispatch.photo.DispatchPhotos;
import cn.reserve.library.dispatch.round.DispatchRounds;
import cn.reserve.library.dispatch.round.Known;
import cn.reserve.library.dispatch.round.KnownProjects;
import cn.reserve.library.project.ProjectStage;
import cn.reserve.library.project.ReviewClock;
import cn.reserve.library.stage.AcceptedStage;
import cn.reserve.library.stage.AcceptedStage.Evidence;
import cn.reserve.library.viewer.Viewer;
import cn.reserve.platform.audit.Audit;
import cn.reserve.platform.rest.Etags;
import cn.reserve.platform.rest.Problems;
import cn.reserve.platform.rest.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The district of the project's county accepts a report, or returns it. */
@ApplicationScoped
public class DecidingReport {
    private final DispatchReports reports;
    private final DispatchRounds rounds;
    private final DispatchPhotos photos;
    private final KnownProjects known;
    private final AcceptedStage stages;
    private final JudgingAnew judging;
    private final Audit audit;
    private final TellingOfDispatch telling;
    private final ReviewClock clock;

    DecidingReport(
            DispatchReports reports,
            DispatchRounds rounds,
            DispatchPhotos photos,
            KnownProjects known,
            AcceptedStage stages,
            JudgingAnew judging,
            Audit audit,
            TellingOfDispatch telling,
            ReviewClock clock) {
        this.reports = reports;
        this.rounds = rounds;
        this.photos = photos;
        this.known = known;
        this.stages = stages;
        this.judging = judging;
        this.audit = audit;
        this.telling = telling;
        this.clock = clock;
    }

    /**
     * Accepts; a new start or completion is confirmed in the reserve.
     *
     * @throws cn.reserve.platform.rest.ProblemException 404; 428 or 412; 400 {@code note} with open doubts; 409 {@code
     *     dispatch-report.not-submitted}, {@code stage-report.not-now}
     */
    @Transactional
    void accept(UUID id, @Nullable String note, @Nullable String ifMatch, Viewer viewer) {
        DispatchReport report = mine(id, ifMatch, viewer);
        if (report.flagCount() > 0 && (note == null || note.isBlank())) {
            throw Problems.invalid(Violation.of("note", "dispatch-note-needed", report.flagCount()));
        }
        accept(
                report,
                note,
                known.of(List.of(report.projectId()), report.period()).get(report.projectId()),
                viewer);
        reports.flush();
        telling.actedUponRound(report.roundId());
    }

    /**
     * Accepts a report that the caller has locked, after its project.
     *
     * @param project as the library knows it; null when it is gone
     */
    public void accept(DispatchReport report, @Nullable String note, @Nullable Known project, Viewer viewer) {
        report.accept(viewer, note, clock.now());
        if (project != null) {
            stages(report, project, viewer);
        }
        note(report, "dispatch-report.accepted", note);
    }

    /** Returns with a reason, while the round is open; what was refused counts for no light. */
    @Transactional
    void sendBack(UUID id, String reason, @Nullable String ifMatch, Viewer viewer) {
        DispatchReport report = mine(id, ifMatch, viewer);
        rounds.open(report.roundId());
        report.sendBack(viewer, reason, clock.now());
        judging.withoutFigures(report, viewer);
        reports.flush();
        note(report, "dispatch-report.returned", reason);
        telling.actedUponRound(report.roundId());
        telling.returned(report.uscc(), report.id(), report.name());
    }

    private DispatchReport mine(UUID id, @Nullable String ifMatch, Viewer viewer) {
        DispatchReport report = reports.locked(id, viewer);
        if (!viewer.reviewsDistrict(report.county())) {
            throw Problems.notFound("dispatch-report");
        }
        Etags.require(ifMatch, report.version());
        return report;
    }

    /** What is new against what the reserve knows; a project that was removed comes into no stage any more. */
    private void stages(DispatchReport report, Known before, Viewer viewer) {
        ReportFigures figures = Objects.requireNonNull(report.figures());
        LocalDate started = before.startedOn() == null ? figures.startedOn() : null;
        LocalDate completed = before.commissionedOn() == null ? figures.completedOn() : null;
        if ((started == null && completed == null) || stages.isRemoved(report.projectId())) {
            return;
        }
        if (started != null) {
            reached(report, ProjectStage.UNDER_CONSTRUCTION, started, viewer);
        }
        if (completed != null) {
            reached(report, ProjectStage.COMMISSIONED, completed, viewer);
        }
    }

    private void reached(DispatchReport report, ProjectStage stage, LocalDate day, Viewer viewer) {
        List<DispatchPhoto> shown = photos.of(report.id());
        if (shown.isEmpty()) {
            throw Problems.conflict("stage-report.not-now");
        }
        DispatchPhoto photo = shown.getFirst();
        Evidence evidence = new Evidence(
                photo.fileName(), new Taken(report.id().toString(), photo.type(), photo.size(), photo.sum()));
        stages.reached(report.projectId(), stage, day, report.period().toString(), evidence, viewer);
    }

    private void note(DispatchReport report, String action, @Nullable String words) {
        Map<String, Object> after = new HashMap<>(Map.of("state", report.state(), "doubts", report.flags()));
        if (words != null) {
            after.put("note", words);
        }
        audit.record(
                action, "dispatch-report", report.id().toString(), Map.of("state", DispatchState.SUBMITTED), after);
    }
}
