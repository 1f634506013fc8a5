package cn.reserve.library.dispatch.workbook;

import cn.reserve.library.dispatch.report.DecidingReport;
import cn.reserve.library.dispatch.report.DispatchReport;
import cn.reserve.library.dispatch.report.DispatchReports;
import cn.reserve.library.dispatch.report.DispatchState;
import cn.reserve.library.dispatch.report.RecordingReport;
import cn.reserve.library.dispatch.report.ReportFigures;
import cn.reserve.library.dispatch.round.DispatchRound;
import cn.reserve.library.dispatch.round.Known;
import cn.reserve.library.dispatch.round.KnownProjects;
import cn.reserve.library.dispatch.workbook.WorkbookResult.WrongCell;
import cn.reserve.library.viewer.Viewer;
import cn.reserve.platform.rest.Violation;
import cn.reserve.platform.sheet.SheetRow;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Checks a portion of rows, and stores the right ones of them. */
@ApplicationScoped
class TakingRows {
    private final DispatchReports reports;
    private final KnownProjects known;
    private final RecordingReport recording;
    private final DecidingReport deciding;

    TakingRows(DispatchReports reports, KnownProjects known, RecordingReport recording, DecidingReport deciding) {
        this.reports = reports;
        this.known = known;
        this.recording = recording;
        this.deciding = deciding;
    }

    /** Runs in the caller's transaction, which has locked the reports where it stores; what was stored is flushed and forgotten, so that memory stays flat. */
    void take(DispatchRound round, List<SheetRow> rows, boolean storing, WorkbookTally tally, Viewer viewer) {
        List<UUID> projects = new ArrayList<>();
        rows.forEach(row -> id(row).ifPresent(projects::add));
        Map<UUID, Known> library = known.of(projects, round.period());
        for (SheetRow row : rows) {
            Optional<DispatchReport> report = id(row).flatMap(project -> reports.of(round.id(), project, viewer));
            if (report.isEmpty()) {
                wrong(tally, row, SheetColumns.ID, Violation.of("", "dispatch-not-asked"));
            } else if (!tally.isFirst(report.get().projectId())) {
                wrong(tally, row, SheetColumns.ID, Violation.of("", "twice"));
            } else {
                one(row, report.get(), library.get(report.get().projectId()), storing, tally, viewer);
            }
        }
        reports.flush();
        reports.getEntityManager().clear();
    }

    private void one(
            SheetRow row,
            DispatchReport report,
            @Nullable Known project,
            boolean storing,
            WorkbookTally tally,
            Viewer viewer) {
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
        if (project == null || !project.admitted()) {
            wrong(tally, row, SheetColumns.ID, Violation.of("", "dispatch-not-asked"));
            return;
        }
        List<WrongCell> wrong = recording.violations(report, figures, project).stream()
                .map(violation -> SheetFigures.wrong(
                        row, SheetColumns.of(violation.field(), figures.funds()).orElse(SheetColumns.ID), violation))
                .toList();
        if (!wrong.isEmpty()) {
            tally.wrong(wrong);
            return;
        }
        tally.right();
        if (storing) {
            store(report, figures, project, viewer);
        }
    }

    private void store(DispatchReport report, ReportFigures figures, Known project, Viewer viewer) {
        recording.record(report, figures, project, viewer, true);
        if (!report.isDoubted()) {
            deciding.accept(report, null, viewer);
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
