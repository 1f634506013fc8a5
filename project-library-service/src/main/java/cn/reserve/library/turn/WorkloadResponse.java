package cn.reserve.library.turn;

import cn.reserve.library.project.ReviewLevel;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How much waits, and how long it takes.
 *
 * @param days over which decisions are counted, back from now
 */
@Schema(name = "ReviewWorkload")
public record WorkloadResponse(
        int days,
        List<WorkloadLine> levels,
        List<WorkloadLine> districts,
        List<WorkloadLine> bureaus,
        List<PersonLine> people) {

    /** Defensive copy. */
    public WorkloadResponse {
        levels = List.copyOf(levels);
        districts = List.copyOf(districts);
        bureaus = List.copyOf(bureaus);
        people = List.copyOf(people);
    }

    /**
     * The work of a level, of one district or of one bureau.
     *
     * @param county of a district's line, otherwise null, as is its name
     * @param bureau of a bureau's line, otherwise null
     * @param late decided after the deadline
     * @param medianWorkingDays null when nothing was decided
     */
    @Schema(name = "WorkloadLine")
    public record WorkloadLine(
            ReviewLevel level,
            @Nullable String county,
            @Nullable String countyName,
            @Nullable String bureau,
            long open,
            long overdue,
            long done,
            long late,
            @Nullable BigDecimal medianWorkingDays) {}

    /**
     * The decisions of one person at a level.
     *
     * @param person stable id, for the rows behind the figure
     */
    @Schema(name = "WorkloadPerson")
    public record PersonLine(
            String person,
            String personName,
            ReviewLevel level,
            long done,
            long late,
            @Nullable BigDecimal medianWorkingDays) {}
}
