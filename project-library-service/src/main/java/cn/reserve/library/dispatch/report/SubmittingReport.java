package cn.reserve.library.dispatch.report;

import cn.reserve.library.content.ContentType;
import cn.reserve.library.content.Sending;
import cn.reserve.library.content.TakingFile;
import cn.reserve.library.content.TakingFile.Taken;
import cn.reserve.library.content.Wanted;
import cn.reserve.library.dispatch.TellingOfDispatch;
import cn.reserve.library.dispatch.light.Judgement;
import cn.reserve.library.dispatch.photo.DispatchPhoto;
import cn.reserve.library.dispatch.photo.DispatchPhotos;
import cn.reserve.library.dispatch.photo.PhotoResponse;
import cn.reserve.library.dispatch.round.DispatchRounds;
import cn.reserve.library.dispatch.round.Known;
import cn.reserve.library.dispatch.round.KnownProjects;
import cn.reserve.library.project.ReviewClock;
import cn.reserve.library.viewer.Viewer;
import cn.reserve.platform.audit.Audit;
import cn.reserve.platform.rest.Etags;
import cn.reserve.platform.rest.Idempotency;
import cn.reserve.platform.rest.Problems;
import cn.reserve.platform.rest.Violation;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.configuration.MemorySize;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** The enterprise fills a report in: figures, and photos before them. */
@ApplicationScoped
class SubmittingReport {
    private static final int PHOTOS = 20;
    private static final Wanted PICTURES = new Wanted(
            Set.of(ContentType.JPEG, ContentType.PNG), () -> Problems.unprocessable("dispatch-photo.not-a-picture"));

    private final DispatchReports reports;
    private final DispatchRounds rounds;
    private final KnownProjects known;
    private final RecordingReport recording;
    private final DispatchPhotos photos;
    private final TakingFile taking;
    private final Idempotency idempotency;
    private final Audit audit;
    private final TellingOfDispatch telling;
    private final MemorySize most;
    private final ReviewClock clock;

    SubmittingReport(
            DispatchReports reports,
            DispatchRounds rounds,
            KnownProjects known,
            RecordingReport recording,
            DispatchPhotos photos,
            TakingFile taking,
            Idempotency idempotency,
            Audit audit,
            TellingOfDispatch telling,
            @ConfigProperty(name = "reserve.attachments.size", defaultValue = "10M") MemorySize most,
            ReviewClock clock) {
        this.reports = reports;
        this.rounds = rounds;
        this.known = known;
        this.recording = recording;
        this.photos = photos;
        this.taking = taking;
        this.idempotency = idempotency;
        this.audit = audit;
        this.telling = telling;
        this.most = most;
        this.clock = clock;
    }

    private record Sent(UUID report, String name, String sha256) {}

    /**
     * Hands the figures in.
     *
     * @throws cn.reserve.platform.rest.ProblemException 404; 428 or 412; 400 by field; 409 {@code dispatch-round.not-open}, {@code
     *     dispatch-report.not-fillable}, {@code dispatch-report.project-left}
     */
    @Transactional
    void submit(UUID id, ReportFigures figures, @Nullable String ifMatch, Viewer viewer) {
        DispatchReport report = fillable(id, viewer);
        Etags.require(ifMatch, report.version());
        Known project = known.of(List.of(report.projectId()), report.period()).get(report.projectId());
        if (project == null || !project.admitted()) {
            throw Problems.conflict("dispatch-report.project-left");
        }
        RecordingReport.Around around = recording.around(report);
        List<Violation> wrong = recording.violations(figures, project, around);
        if (!wrong.isEmpty()) {
            throw Problems.invalid(wrong);
        }
        Judgement judged = recording.record(report, figures, project, around, viewer, false);
        reports.keep(report, judged, around.rule().validFrom(), viewer, clock.now());
        reports.flush();
        if (!reports.owes(report.uscc(), report.roundId())) {
            // The round asked once for all of them.
            telling.actedUponRound(report.roundId());
        }
    }

    /**
     * Adds a photo. Asks first who sends, then receives outside any transaction.
     *
     * @throws cn.reserve.platform.rest.ProblemException 404; 409 as for the figures, {@code dispatch-photo.too-many}; 422 {@code
     *     dispatch-photo.not-a-picture}; what {@link TakingFile#take} refuses
     */
    PhotoResponse add(UUID id, String name, Sending sending, Viewer viewer) {
        QuarkusTransaction.requiringNew().run(() -> fillable(id, viewer));
        return taking.take(
                sending,
                most.asLongValue(),
                viewer.subject(),
                PICTURES,
                taken -> idempotency
                        .once(
                                taken.key(),
                                new Sent(id, name, taken.sum().hex()),
                                PhotoResponse.class,
                                () -> keep(id, name, taken, viewer))
                        .body());
    }

    private PhotoResponse keep(UUID id, String name, Taken taken, Viewer viewer) {
        DispatchReport report = fillable(id, viewer);
        if (photos.of(id).size() >= PHOTOS) {
            throw Problems.conflict("dispatch-photo.too-many", PHOTOS);
        }
        DispatchPhoto photo = new DispatchPhoto(id, report.projectId(), name, taken, viewer, clock.now());
        photos.persistAndFlush(photo);
        note("dispatch-photo.added", id, photo);
        return photo.response();
    }

    /** Takes a photo away. */
    @Transactional
    void remove(UUID id, UUID photoId, Viewer viewer) {
        fillable(id, viewer);
        DispatchPhoto photo = photos.one(id, photoId);
        photo.remove(clock.now());
        note("dispatch-photo.removed", id, photo);
    }

    private void note(String action, UUID report, DispatchPhoto photo) {
        audit.record(
                action,
                "dispatch-report",
                report.toString(),
                null,
                Map.of("photo", photo.id(), "sha256", photo.sum().hex()));
    }

    private DispatchReport fillable(UUID id, Viewer viewer) {
        DispatchReport report = reports.locked(id, viewer);
        if (!viewer.belongsTo(report.uscc())) {
            throw Problems.notFound("dispatch-report");
        }
        rounds.open(report.roundId());
        if (report.state() == DispatchState.EXCUSED) {
            throw Problems.conflict("dispatch-report.project-left");
        }
        if (!ReportPolicy.isFillable(report.state())) {
            throw Problems.conflict("dispatch-report.not-fillable");
        }
        return report;
    }
}
