package cn.reserve.library.stage;

import cn.reserve.library.content.ContentType;
import cn.reserve.library.content.OutgoingFile;
import cn.reserve.library.content.Sha256;
import cn.reserve.library.content.TakingFile.Taken;
import cn.reserve.library.project.ProjectStage;
import cn.reserve.library.stage.StageReportRequest.Said;
import cn.reserve.library.viewer.Viewer;
import cn.reserve.platform.rest.Problems;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;

/** An enterprise says that a project came into its next stage, and on which day. */
@Entity
@Table(name = "stage_report")
class StageReport {
    @Id
    private UUID id;

    @Version
    @Column(nullable = false)
    private long version;

    @Column(name = "project_id", nullable = false)
    private UUID projectId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ProjectStage stage;

    @Column(nullable = false)
    private LocalDate day;

    private @Nullable String note;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ReportState state;

    @Column(name = "evidence_name", nullable = false)
    private String evidenceName;

    @Enumerated(EnumType.STRING)
    @Column(name = "evidence_type", nullable = false)
    private ContentType evidenceType;

    @Column(name = "evidence_size", nullable = false)
    private long evidenceSize;

    @Column(nullable = false)
    private String sha256;

    @Column(name = "reported_by", nullable = false)
    private String reportedBy;

    @Column(name = "reported_at", nullable = false)
    private Instant reportedAt;

    @Column(name = "decided_by")
    private @Nullable String decidedBy;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    private @Nullable String reason;

    /** For Hibernate. */
    protected StageReport() {}

    StageReport(UUID projectId, Said said, Taken evidence, Viewer person, Instant now) {
        this.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        this.projectId = projectId;
        this.stage = said.stage();
        this.day = said.day();
        this.note = said.note();
        this.state = ReportState.REPORTED;
        this.evidenceName = said.name();
        this.evidenceType = evidence.type();
        this.evidenceSize = evidence.size();
        this.sha256 = evidence.sum().hex();
        this.reportedBy = person.name();
        this.reportedAt = now;
    }

    void confirm(Viewer reviewer, Instant now) {
        become(ReportState.CONFIRMED, now);
        decidedBy = reviewer.name();
    }

    void sendBack(String why, Viewer reviewer, Instant now) {
        become(ReportState.RETURNED, now);
        decidedBy = reviewer.name();
        reason = why;
    }

    /** The day of what was confirmed was wrong; when and by whom it was confirmed stays. */
    void correct(LocalDate right) {
        if (state != ReportState.CONFIRMED) {
            throw Problems.conflict("stage-report.not-confirmed");
        }
        day = right;
    }

    void withdraw(Instant now) {
        become(ReportState.WITHDRAWN, now);
    }

    private void become(ReportState next, Instant now) {
        if (state != ReportState.REPORTED) {
            throw Problems.conflict("stage-report.decided");
        }
        state = next;
        decidedAt = now;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID projectId() {
        return projectId;
    }

    ProjectStage stage() {
        return stage;
    }

    LocalDate day() {
        return day;
    }

    @Nullable
    String note() {
        return note;
    }

    ReportState state() {
        return state;
    }

    String fileName() {
        return evidenceType.fileName(OutgoingFile.safe(evidenceName));
    }

    ContentType evidenceType() {
        return evidenceType;
    }

    long evidenceSize() {
        return evidenceSize;
    }

    Sha256 sum() {
        return new Sha256(sha256);
    }

    String reportedBy() {
        return reportedBy;
    }

    Instant reportedAt() {
        return reportedAt;
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
