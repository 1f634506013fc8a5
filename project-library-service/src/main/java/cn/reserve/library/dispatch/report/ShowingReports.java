package cn.reserve.library.dispatch.report;

import cn.reserve.library.content.Contents;
import cn.reserve.library.content.OutgoingFile;
import cn.reserve.library.dispatch.light.Judgement;
import cn.reserve.library.dispatch.photo.DispatchPhoto;
import cn.reserve.library.dispatch.photo.DispatchPhotos;
import cn.reserve.library.dispatch.round.DispatchRound;
import cn.reserve.library.dispatch.round.DispatchRounds;
import cn.reserve.library.dispatch.round.Known;
import cn.reserve.library.dispatch.round.KnownProjects;
import cn.reserve.library.dispatch.round.RoundState;
import cn.reserve.library.project.ReviewClock;
import cn.reserve.library.viewer.Viewer;
import cn.reserve.platform.listing.ListRows;
import cn.reserve.platform.rest.Page;
import cn.reserve.platform.rest.PageParams;
import cn.reserve.platform.rest.Problems;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reports for whoever sees the project. */
@ApplicationScoped
class ShowingReports {
    private final DispatchReports reports;
    private final DispatchRounds rounds;
    private final DispatchPhotos photos;
    private final KnownProjects known;
    private final RecordingReport recording;
    private final Contents contents;
    private final ReviewClock clock;

    ShowingReports(
            DispatchReports reports,
            DispatchRounds rounds,
            DispatchPhotos photos,
            KnownProjects known,
            RecordingReport recording,
            Contents contents,
            ReviewClock clock) {
        this.reports = reports;
        this.rounds = rounds;
        this.photos = photos;
        this.known = known;
        this.recording = recording;
        this.contents = contents;
        this.clock = clock;
    }

    @Transactional
    Page<ReportRow> many(ReportSearch search, Viewer viewer, PageParams paging) {
        return reports.search(search, clock.today(), viewer, paging);
    }

    /** All that the search finds, for an export. */
    ListRows<ReportRow> every(ReportSearch search, Viewer viewer) {
        return reports.every(search, clock.today(), viewer);
    }

    @Transactional
    ReportResponse one(UUID id, Viewer viewer) {
        DispatchReport report = reports.visible(id, viewer);
        Known project = Optional.ofNullable(
                        known.of(List.of(report.projectId()), report.period()).get(report.projectId()))
                .orElseThrow(() -> Problems.notFound("dispatch-report"));
        return response(report, rounds.one(report.roundId()), project, viewer);
    }

    private ReportResponse response(DispatchReport report, DispatchRound round, Known project, Viewer viewer) {
        boolean open = round.state(clock.today()) == RoundState.OPEN;
        Known.Last last = project.last();
        return new ReportResponse(
                report.id(),
                report.version(),
                report.roundId(),
                report.period().toString(),
                round.closesOn(),
                open,
                report.projectId(),
                report.name(),
                report.enterpriseName(),
                report.uscc(),
                report.field(),
                report.county(),
                report.countyName(),
                report.state(),
                report.figures(),
                last == null ? null : recording.figures(last),
                project.startedOn(),
                project.commissionedOn(),
                project.yearPlan(),
                report.light(),
                new Judgement(report.startLight(), report.progressLight(), report.monthsLate(), report.pointsBehind()),
                report.reds(),
                report.flags(),
                report.flagCount(),
                photos.of(report.id()).stream().map(DispatchPhoto::response).toList(),
                reports.judgements(report.id()),
                report.isByDistrict(),
                report.submittedBy(),
                report.submittedAt(),
                report.decidedBy(),
                report.decidedAt(),
                report.reason(),
                ReportPolicy.actions(viewer, report.uscc(), report.county(), report.state(), open));
    }

    OutgoingFile photo(UUID id, UUID photoId, Viewer viewer) {
        DispatchPhoto photo = QuarkusTransaction.requiringNew().call(() -> {
            reports.visible(id, viewer);
            return photos.one(id, photoId);
        });
        return new OutgoingFile(photo.fileName(), photo.type().mediaType(), photo.size(), contents.open(photo.sum()));
    }
}
