package cn.reserve.library.dispatch.briefing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A month's briefing.
 *
 * @param period e.g. {@code 2026-11}
 * @param fields by field, {@code key} is its name
 * @param openProblems of this round, raised, open or solved
 * @param openNotices of this round, not closed
 */
@Schema(name = "DispatchBriefing")
public record BriefingResponse(
        UUID roundId,
        String period,
        LocalDate closesOn,
        Instant at,
        BriefingLine total,
        List<BriefingLine> counties,
        List<BriefingLine> fields,
        long openProblems,
        long overdueProblems,
        long openNotices) {}
