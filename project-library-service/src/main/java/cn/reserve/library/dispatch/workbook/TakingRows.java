package cn.reserve.library.dispatch.workbook;

import cn.reserve.library.dispatch.light.Judgement;
import cn.reserve.library.dispatch.report.DecidingReport;
import cn.reserve.library.dispatch.report.DispatchReport;
import cn.reserve.library.dispatch.report.DispatchReports;
import cn.reserve.library.dispatch.report.DispatchState;
import cn.reserve.library.dispatch.report.RecordingReport;
import cn.reserve.library.dispatch.report.RecordingReport.Around;
import cn.reserve.library.dispatch.report.ReportFigures;
import cn.reserve.library.dispatch.report.StoringReports;
import cn.reserve.library.dispatch.report.StoringReports.Filled;
import cn.reserve.library.dispatch.round.DispatchRound;
import cn.reserve.library.dispatch.round.Known;
import cn.reserve.library.dispatch.round.KnownProjects;
import cn.reserve.library.dispatch.workbook.WorkbookResult.WrongCell;
import cn.reserve.library.project.ReviewClock;
import cn.reserve.library.viewer.Viewer;
import cn.reserve.platform.rest.Violation;
import cn.reserve.platform.sheet.SheetRow;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Checks a portion of rows, and stores the right ones of them. */
@ApplicationScoped
class TakingRows {
    private final DispatchReports reports;
    private final KnownProjects known;
    private final RecordingReport recording;
    private final DecidingReport deciding;
    private final StoringReports storing;
    private final ReviewClock clock;

    TakingRows(
            DispatchReports reports,
            KnownProjects known,
            RecordingReport recording,
            DecidingReport deciding,
            StoringReports storing,
            ReviewClock clock) {
        this.reports = reports;
        this.known = known;
        this.recording = recording;
        this.deciding = deciding;
        this.storing = storing;
        this.clock = clock;
    }

    /** A portion of rows on its way: what is known of their projects, and what is to be stored. */
    private record Portion(Map<UUID, Known> projects, Map<UUID, Around> around, List<Filled> filled) {}

    /**
     * Runs in the caller's transaction, which has locked the reports where it stores. What all rows need is read at once, and what is right
     * is stored by one statement; nothing is remembered, so that memory stays flat.
     */
    void take(DispatchRound round, List<SheetRow> rows, boolean storing, WorkbookTally tally, Viewer viewer) {
        Set<UUID> ids = new HashSet<>();
        rows.forEach(row -> id(row).ifPresent(ids::add));
        Map<UUID, DispatchReport> found = reports.of(round.id(), ids, viewer);
        reports.getEntityManager().clear();
        List<UUID> foundIds = found.values().stream().map(DispatchReport::id).toList();
        Portion portion = new Portion(
                known.of(ids, round.period()), recording.around(foundIds, round.period()), new ArrayList<>());
        for (SheetRow row : rows) {
            DispatchReport report = id(row).map(found::get).orElse(null);
            if (report == null) {
                wrong(tally, row, SheetColumns.ID, Violation.of("", "dispatch-not-asked"));
            } else if (!tally.isFirst(report.projectId())) {
                wrong(tally, row, SheetColumns.ID, Violation.of("", "twice"));
            } else {
                one(row, report, portion, storing, tally, viewer);
            }
        }
        reports.flush();
        this.storing.store(portion.filled(), viewer, clock.now());
        reports.getEntityManager().clear();
    }

    private void one(
            SheetRow row, DispatchReport report, Portion portion, boolean storing, WorkbookTally tally, Viewer viewer) {
        if (SheetFigures.isEmpty(row)) {
            tally.left();
            return;
        }
        SheetFigures.Read read = SheetFigures.read(row);
        ReportFigures figures = read.figures();
        if (figures == null) {
            tally.wrong(read.wrong());
            return;
        }
        if (isSaidAlready(report, figures)) {
            tally.left();
            return;
        }
        if (report.state() != DispatchState.MISSING && report.state() != DispatchState.RETURNED) {
            wrong(tally, row, SheetColumns.STATE, Violation.of("", "dispatch-row-settled"));
            return;
        }
        Known project = portion.projects().get(report.projectId());
        if (project == null || !project.admitted()) {
            wrong(tally, row, SheetColumns.ID, Violation.of("", "dispatch-not-asked"));
            return;
        }
        Around around = Objects.requireNonNull(portion.around().get(report.id()));
        List<WrongCell> wrong = recording.violations(figures, project, around).stream()
                .map(violation -> SheetFigures.wrong(
                        row, SheetColumns.of(violation.field(), figures.funds()).orElse(SheetColumns.ID), violation))
                .toList();
        if (!wrong.isEmpty()) {
            tally.wrong(wrong);
            return;
        }
        tally.right();
        if (storing) {
            Judgement judged = recording.record(report, figures, project, around, viewer, true);
            if (!report.isDoubted()) {
                deciding.accept(report, null, project, viewer);
            }
            portion.filled().add(new Filled(report, judged, around.rule().validFrom()));
        }
    }

    /** The same again says nothing new: neither of what was accepted nor of what was returned, which went out with the others. */
    private static boolean isSaidAlready(DispatchReport report, ReportFigures figures) {
        ReportFigures stored = report.figures();
        return stored != null && SheetFigures.same(stored, figures);
    }

    private static void wrong(WorkbookTally tally, SheetRow row, int column, Violation violation) {
        tally.wrong(List.of(SheetFigures.wrong(row, column, violation)));
    }

    /** The project that a row speaks of; empty where no id stands. */
    static Optional<UUID> id(SheetRow row) {
        String text = row.cell(SheetColumns.ID).text().strip();
        try {
            return text.length() == 36 ? Optional.of(UUID.fromString(text)) : Optional.empty();
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
