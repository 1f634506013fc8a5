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
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Checks figures, judges them and writes them into a report; by form and by workbook alike. */
@ApplicationScoped
public class RecordingReport {
    private final DispatchReports reports;
    private final DispatchPhotos photos;
    private final LightRules rules;
    private final ObjectMapper json;
    private final Audit audit;
    private final ReviewClock clock;

    RecordingReport(
            DispatchReports reports,
            DispatchPhotos photos,
            LightRules rules,
            ObjectMapper json,
            Audit audit,
            ReviewClock clock) {
        this.reports = reports;
        this.photos = photos;
        this.rules = rules;
        this.json = json;
        this.audit = audit;
        this.clock = clock;
    }

    /** What is wrong with the figures; empty when they may be recorded. */
    public List<Violation> violations(DispatchReport report, ReportFigures figures, Known known) {
        boolean shown = !photos.of(report.id()).isEmpty();
        return ReportPolicy.violations(figures, known, clock.today(), shown);
    }

    /**
     * Records figures that are right; the district's own are accepted at once when nothing is hard to believe.
     *
     * @throws cn.reserve.platform.rest.ProblemException 409 {@code dispatch-report.not-fillable}
     */
    public void record(DispatchReport report, ReportFigures figures, Known known, Viewer person, boolean district) {
        LightRule rule = rules.of(report.period());
        Judgement judged = LightPolicy.judge(
                known.reported(report.period(), figures.investedYear(), figures.startedOn(), figures.completedOn()),
                rule.thresholds());
        DispatchState before = report.state();
        report.fill(figures, judged, known.reds(judged), doubts(report, figures, known));
        report.submitted(person, district, clock.now());
        reports.keep(report, judged, rule.validFrom(), person, clock.now());
        audit.record(
                "dispatch-report.submitted",
                "dispatch-report",
                report.id().toString(),
                Map.of("state", before),
                Map.of("state", report.state(), "figures", figures, "light", judged.light(), "doubts", report.flags()));
    }

    private List<Doubt> doubts(DispatchReport report, ReportFigures figures, Known known) {
        return CredibilityPolicy.doubts(
                figures.reported(report.period()),
                before(known),
                known.totalInvestment(),
                photos.elsewhere(report.id()));
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
