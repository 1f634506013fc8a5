package cn.reserve.library.dispatch.notice;

import cn.reserve.library.form.Field;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A supervision notice.
 *
 * @param period the last red month
 * @param reds red months in a row
 * @param deadline for the answer
 * @param mendedBy when it will be mended, as answered
 * @param actions what the caller may do now
 */
@Schema(name = "DispatchNotice")
public record NoticeRow(
        UUID id,
        long version,
        UUID roundId,
        UUID reportId,
        UUID projectId,
        String period,
        String name,
        String enterpriseName,
        Field field,
        String county,
        String countyName,
        int reds,
        NoticeState state,
        LocalDate deadline,
        boolean overdue,
        Instant raisedAt,
        @Nullable String acknowledgedBy,
        @Nullable Instant acknowledgedAt,
        @Nullable String answer,
        @Nullable LocalDate mendedBy,
        @Nullable String answeredBy,
        @Nullable Instant answeredAt,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String reason,
        List<NoticeAction> actions) {}
