package cn.reserve.library.turn;

import cn.reserve.library.form.Field;
import cn.reserve.library.project.ReviewLevel;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One row of an inbox, or of the decisions behind a figure. Amounts are yuan.
 *
 * @param recordId id of the project or of the change request
 * @param recordVersion its version now, for a decision
 * @param countersign whether the bureau countersigns beside the lead unit
 * @param workingDaysLeft until the deadline; 0 is today, negative is overdue; null when ended
 * @param workingDays that it took; null while open
 * @param flagCount flags that nobody has accepted
 */
@Schema(name = "ReviewTurn")
public record TurnRow(
        UUID id,
        TurnKind kind,
        UUID recordId,
        long recordVersion,
        UUID projectId,
        ReviewLevel level,
        String name,
        String enterpriseName,
        String uscc,
        String county,
        String countyName,
        Field field,
        String bureau,
        boolean countersign,
        Instant beganAt,
        Instant dueAt,
        @Nullable Integer workingDaysLeft,
        @Nullable Instant endedAt,
        @Nullable TurnOutcome outcome,
        @Nullable String personName,
        @Nullable Integer workingDays,
        @Nullable BigDecimal totalInvestment,
        @Nullable BigDecimal loanAmount,
        int flagCount) {}
