package cn.reserve.library.dispatch.report;

import cn.reserve.library.dispatch.credibility.Doubt;
import cn.reserve.library.dispatch.light.Judgement;
import cn.reserve.library.dispatch.light.Light;
import cn.reserve.library.viewer.Viewer;
import cn.reserve.platform.rest.Problems;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What one project reports of one month. Asking makes it; see the migration for the columns that only lists read. */
@Entity
@DynamicUpdate
@Table(name = "dispatch_report")
public class DispatchReport extends AskedProject {
    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private DispatchState state;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable ReportFigures figures;

    @Column(name = "invested_period")
    private @Nullable BigDecimal investedPeriod;

    @Column(name = "invested_year")
    private @Nullable BigDecimal investedYear;

    @Column(name = "invested_total")
    private @Nullable BigDecimal investedTotal;

    @Column(name = "funds_in_place")
    private @Nullable BigDecimal fundsInPlace;

    @Column(name = "funds_paid")
    private @Nullable BigDecimal fundsPaid;

    @Enumerated(EnumType.STRING)
    @Column(name = "start_light", nullable = false)
    private Light startLight;

    @Enumerated(EnumType.STRING)
    @Column(name = "progress_light", nullable = false)
    private Light progressLight;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Light light;

    @Column(name = "months_late", nullable = false)
    private int monthsLate;

    @Column(name = "points_behind", nullable = false)
    private BigDecimal pointsBehind;

    @Column(nullable = false)
    private int reds;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(nullable = false)
    private List<Doubt> flags;

    @Column(name = "flag_count", nullable = false)
    private int flagCount;

    @Column(name = "by_district", nullable = false)
    private boolean byDistrict;

    @Column(name = "submitted_by")
    private @Nullable String submittedBy;

    @Column(name = "submitted_at")
    private @Nullable Instant submittedAt;

    @Column(name = "decided_by")
    private @Nullable String decidedBy;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    private @Nullable String reason;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected DispatchReport() {}

    /** Hands figures in; what was decided before is over. */
    void fill(ReportFigures said, Judgement judged, int redsInARow, List<Doubt> doubts) {
        if (!ReportPolicy.isFillable(state)) {
            throw Problems.conflict("dispatch-report.not-fillable");
        }
        figures = said;
        investedPeriod = said.investedPeriod();
        investedYear = said.investedYear();
        investedTotal = said.investedTotal();
        fundsInPlace = said.fundsInPlace();
        fundsPaid = said.fundsPaid();
        judge(judged, redsInARow);
        flags = List.copyOf(doubts);
        flagCount = doubts.size();
        state = DispatchState.SUBMITTED;
        decidedBy = null;
        decidedAt = null;
        reason = null;
    }

    void judge(Judgement judged, int redsInARow) {
        startLight = judged.start();
        progressLight = judged.progress();
        light = judged.light();
        monthsLate = judged.monthsLate();
        pointsBehind = judged.pointsBehind();
        reds = redsInARow;
    }

    void submitted(Viewer person, boolean district, Instant now) {
        submittedBy = person.name();
        submittedAt = now;
        byDistrict = district;
    }

    /** The district believes it; open doubts are settled by the note. */
    void accept(Viewer district, @Nullable String note, Instant now) {
        decide(DispatchState.ACCEPTED, district, note, now);
        flagCount = 0;
    }

    /** The district wants it mended. */
    void sendBack(Viewer district, String why, Instant now) {
        decide(DispatchState.RETURNED, district, why, now);
    }

    private void decide(DispatchState next, Viewer district, @Nullable String words, Instant now) {
        if (state != DispatchState.SUBMITTED) {
            throw Problems.conflict("dispatch-report.not-submitted");
        }
        state = next;
        decidedBy = district.name();
        decidedAt = now;
        reason = words;
    }

    /** What it says and how it stands, by column; see {@link StoringReports}. */
    Map<String, @Nullable Object> columns() {
        Map<String, @Nullable Object> columns = new HashMap<>();
        columns.put("state", state);
        columns.put("figures", figures);
        columns.put("invested_period", investedPeriod);
        columns.put("invested_year", investedYear);
        columns.put("invested_total", investedTotal);
        columns.put("funds_in_place", fundsInPlace);
        columns.put("funds_paid", fundsPaid);
        columns.put("light", light);
        columns.put("reds", reds);
        columns.put("flags", flags);
        columns.put("flag_count", flagCount);
        columns.put("by_district", byDistrict);
        columns.put("submitted_by", submittedBy);
        columns.put("submitted_at", text(submittedAt));
        columns.put("decided_by", decidedBy);
        columns.put("decided_at", text(decidedAt));
        columns.put("reason", reason);
        return columns;
    }

    private static @Nullable String text(@Nullable Instant at) {
        return at == null ? null : at.toString();
    }

    public DispatchState state() {
        return state;
    }

    public @Nullable ReportFigures figures() {
        return figures;
    }

    Light startLight() {
        return startLight;
    }

    Light progressLight() {
        return progressLight;
    }

    Light light() {
        return light;
    }

    int monthsLate() {
        return monthsLate;
    }

    BigDecimal pointsBehind() {
        return pointsBehind;
    }

    int reds() {
        return reds;
    }

    List<Doubt> flags() {
        return flags;
    }

    /** Whether a doubt is open. */
    public boolean isDoubted() {
        return flagCount > 0;
    }

    int flagCount() {
        return flagCount;
    }

    boolean isByDistrict() {
        return byDistrict;
    }

    @Nullable
    String submittedBy() {
        return submittedBy;
    }

    @Nullable
    Instant submittedAt() {
        return submittedAt;
    }

    @Nullable
    String decidedBy() {
        return decidedBy;
    }

    @Nullable
    Instant decidedAt() {
        return decidedAt;
    }

    @Nullable
    String reason() {
        return reason;
    }
}
