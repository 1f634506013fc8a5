package cn.reserve.library.dispatch.report;

import cn.reserve.library.dispatch.credibility.CredibilityPolicy;
import cn.reserve.library.dispatch.credibility.Doubt;
import cn.reserve.library.dispatch.credibility.Reported;
import cn.reserve.library.dispatch.light.Judgement;
import cn.reserve.library.dispatch.light.LightPolicy;
import cn.reserve.library.dispatch.light.LightRule;
import cn.reserve.library.dispatch.light.LightRules;
import cn.reserve.library.dispatch.photo.DispatchPhotos;
import cn.reserve.library.dispatch.round.Known;
import cn.reserve.library.project.ReviewClock;
import cn.reserve.library.viewer.Viewer;
import cn.reserve.platform.audit.Audit;
import cn.reserve.platform.rest.Violation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Checks figures, judges them and writes them into a report; by form and by workbook alike. */
@ApplicationScoped
public class RecordingReport {
    private final DispatchPhotos photos;
    private final LightRules rules;
    private final ObjectMapper json;
    private final Audit audit;
    private final ReviewClock clock;

    RecordingReport(DispatchPhotos photos, LightRules rules, ObjectMapper json, Audit audit, ReviewClock clock) {
        this.photos = photos;
        this.rules = rules;
        this.json = json;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What figures are held against beside what the library knows of the project.
     *
     * @param shown whether the report has photos
     * @param elsewhere names of its photos whose very picture is somewhere else
     */
    public record Around(LightRule rule, boolean shown, List<String> elsewhere) {
        /** Defensive copy. */
        public Around {
            elsewhere = List.copyOf(elsewhere);
        }
    }

    /** Of one report. */
    Around around(DispatchReport report) {
        return Objects.requireNonNull(
                around(List.of(report.id()), report.period()).get(report.id()));
    }

    /** Of some reports of a month, in one look however many they are. */
    public Map<UUID, Around> around(Collection<UUID> reportIds, YearMonth period) {
        LightRule rule = rules.of(period);
        Set<UUID> shown = photos.shown(reportIds);
        Map<UUID, Around> around = new HashMap<>();
        reportIds.forEach(id -> around.put(
                id,
                shown.contains(id)
                        ? new Around(rule, true, photos.elsewhere(id))
                        : new Around(rule, false, List.of())));
        return around;
    }

    /** What is wrong with the figures; empty when they may be recorded. */
    public List<Violation> violations(ReportFigures figures, Known known, Around around) {
        return ReportPolicy.violations(figures, known, clock.today(), around.shown());
    }

    /**
     * Records figures that are right; the district's own are accepted at once when nothing is hard to believe. Whoever calls writes the
     * report down.
     *
     * @return how they were judged
     * @throws cn.reserve.platform.rest.ProblemException 409 {@code dispatch-report.not-fillable}
     */
    public Judgement record(
            DispatchReport report, ReportFigures figures, Known known, Around around, Viewer person, boolean district) {
        Judgement judged = LightPolicy.judge(
                known.reported(report.period(), figures.investedYear(), figures.startedOn(), figures.completedOn()),
                around.rule().thresholds());
        DispatchState before = report.state();
        report.fill(figures, judged, known.reds(judged), doubts(report, figures, known, around));
        report.submitted(person, district, clock.now());
        audit.record(
                "dispatch-report.submitted",
                "dispatch-report",
                report.id().toString(),
                Map.of("state", before),
                Map.of("state", report.state(), "figures", figures, "light", judged.light(), "doubts", report.flags()));
        return judged;
    }

    private List<Doubt> doubts(DispatchReport report, ReportFigures figures, Known known, Around around) {
        return CredibilityPolicy.doubts(
                figures.reported(report.period()), before(known), known.totalInvestment(), around.elsewhere());
    }

    private @Nullable Reported before(Known known) {
        Known.Last last = known.last();
        return last == null ? null : figures(last).reported(last.period());
    }

    /** The figures of an earlier month. */
    ReportFigures figures(Known.Last last) {
        try {
            return json.readValue(last.figures(), ReportFigures.class);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("figures of an earlier month cannot be read", broken);
        }
    }
}
