package cn.reserve.library.dispatch.problem;

import cn.reserve.library.form.Field;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A problem.
 *
 * @param words what it is
 * @param owner {@code enterprise:<uscc>}, {@code district:<county>} or {@code bureau:<code>}; null until somebody is named
 * @param overdue unsolved beyond the deadline
 * @param evidence name of the file that shows the solution
 * @param reason why it was opened again
 * @param actions what the caller may do now
 */
@Schema(name = "DispatchProblem")
public record ProblemRow(
        UUID id,
        long version,
        UUID roundId,
        UUID reportId,
        UUID projectId,
        String name,
        String enterpriseName,
        Field field,
        String county,
        String countyName,
        String words,
        ProblemState state,
        @Nullable String owner,
        @Nullable LocalDate deadline,
        boolean overdue,
        String raisedBy,
        Instant raisedAt,
        @Nullable String solution,
        @Nullable String evidence,
        @Nullable String solvedBy,
        @Nullable Instant solvedAt,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String reason,
        List<ProblemAction> actions) {}
