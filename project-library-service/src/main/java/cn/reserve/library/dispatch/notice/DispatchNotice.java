package cn.reserve.library.dispatch.notice;

import cn.reserve.library.dispatch.AboutProject;
import cn.reserve.library.form.Field;
import cn.reserve.library.project.PresentName;
import cn.reserve.library.viewer.Viewer;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.hibernate.annotations.Formula;
import org.jspecify.annotations.Nullable;

/** A supervision notice; raised by SQL, see {@link RaisingNotices}. */
@Entity
@Table(name = "dispatch_notice")
class DispatchNotice {
    @Id
    private UUID id;

    @Version
    @Column(nullable = false)
    private long version;

    @Column(name = "round_id", nullable = false)
    private UUID roundId;

    @Column(name = "report_id", nullable = false)
    private UUID reportId;

    @Column(name = "project_id", nullable = false)
    private UUID projectId;

    @Column(nullable = false)
    private LocalDate period;

    @Embedded
    private AboutProject project;

    /** As it is called now; {@link #project} has the name of the first day. */
    @Formula(PresentName.FORMULA)
    private String enterpriseName;

    @Column(nullable = false)
    private int reds;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private NoticeState state;

    @Column(nullable = false)
    private LocalDate due;

    @Column(name = "raised_at", nullable = false)
    private Instant raisedAt;

    @Column(name = "acknowledged_by")
    private @Nullable String acknowledgedBy;

    @Column(name = "acknowledged_at")
    private @Nullable Instant acknowledgedAt;

    private @Nullable String answer;

    @Column(name = "mended_by")
    private @Nullable LocalDate mendedBy;

    @Column(name = "answered_by")
    private @Nullable String answeredBy;

    @Column(name = "answered_at")
    private @Nullable Instant answeredAt;

    @Column(name = "decided_by")
    private @Nullable String decidedBy;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    private @Nullable String reason;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected DispatchNotice() {}

    void acknowledge(Viewer person, Instant now) {
        state = NoticeState.ACKNOWLEDGED;
        acknowledgedBy = person.name();
        acknowledgedAt = now;
    }

    void answer(NoticeAnswer said, Viewer person, Instant now) {
        state = NoticeState.ANSWERED;
        answer = said.answer();
        mendedBy = said.mendedBy();
        answeredBy = person.name();
        answeredAt = now;
    }

    /** The commission is content, or wants a better answer. */
    void decide(NoticeState next, @Nullable String why, Viewer person, Instant now) {
        state = next;
        reason = why;
        decidedBy = person.name();
        decidedAt = now;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    NoticeState state() {
        return state;
    }

    String uscc() {
        return project.uscc();
    }

    String name() {
        return project.name();
    }

    String county() {
        return project.county();
    }

    Field field() {
        return project.field();
    }

    NoticeRow row(Viewer viewer, LocalDate today) {
        boolean waiting = state == NoticeState.RAISED || state == NoticeState.ACKNOWLEDGED;
        return new NoticeRow(
                id,
                version,
                roundId,
                reportId,
                projectId,
                YearMonth.from(period).toString(),
                project.name(),
                enterpriseName,
                project.field(),
                project.county(),
                project.countyName(),
                reds,
                state,
                due,
                waiting && due.isBefore(today),
                raisedAt,
                acknowledgedBy,
                acknowledgedAt,
                answer,
                mendedBy,
                answeredBy,
                answeredAt,
                decidedBy,
                decidedAt,
                reason,
                NoticePolicy.actions(viewer, state, project.county()));
    }
}
