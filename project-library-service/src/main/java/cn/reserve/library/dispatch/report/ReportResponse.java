package cn.reserve.library.dispatch.report;

import cn.reserve.library.dispatch.credibility.Doubt;
import cn.reserve.library.dispatch.light.Judgement;
import cn.reserve.library.dispatch.light.Light;
import cn.reserve.library.dispatch.photo.PhotoResponse;
import cn.reserve.library.form.Field;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A report with everything around it. Amounts are yuan.
 *
 * @param closesOn until when it may be filled in
 * @param open whether the round is open
 * @param figures null until something was handed in
 * @param last the latest figures of an earlier month, to start from; null when there are none
 * @param startedOn confirmed real start; null before
 * @param commissionedOn confirmed real completion; null before
 * @param reds red months in a row
 * @param judgements every judgement of this report, latest first
 * @param reason of a return, or the note of an acceptance
 */
@Schema(name = "DispatchReport")
public record ReportResponse(
        UUID id,
        long version,
        UUID roundId,
        String period,
        LocalDate closesOn,
        boolean open,
        UUID projectId,
        String name,
        String enterpriseName,
        String uscc,
        Field field,
        String county,
        String countyName,
        DispatchState state,
        @Nullable ReportFigures figures,
        @Nullable ReportFigures last,
        @Nullable LocalDate startedOn,
        @Nullable LocalDate commissionedOn,
        @Nullable BigDecimal yearPlan,
        Light light,
        Judgement judgement,
        int reds,
        List<Doubt> doubts,
        int openDoubts,
        List<PhotoResponse> photos,
        List<Judged> judgements,
        boolean byDistrict,
        @Nullable String submittedBy,
        @Nullable Instant submittedAt,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String reason,
        List<DispatchAction> actions) {

    /**
     * One judgement that was.
     *
     * @param validFrom of the thresholds that counted
     */
    @Schema(name = "DispatchJudged")
    public record Judged(Instant at, String personName, Judgement judgement, LocalDate validFrom) {}
}
