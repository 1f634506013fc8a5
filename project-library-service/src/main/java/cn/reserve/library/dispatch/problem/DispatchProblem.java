package cn.reserve.library.dispatch.problem;

import cn.reserve.library.content.ContentType;
import cn.reserve.library.content.OutgoingFile;
import cn.reserve.library.content.Sha256;
import cn.reserve.library.content.TakingFile.Taken;
import cn.reserve.library.dispatch.AboutProject;
import cn.reserve.library.dispatch.report.DispatchReport;
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
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Formula;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;

/** Something that keeps a project from going on. */
@Entity
@Table(name = "dispatch_problem")
class DispatchProblem {
    private static final LocalDate NO_DEADLINE = LocalDate.of(9999, 12, 31);

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

    @Embedded
    private AboutProject project;

    /** As it is called now; {@link #project} has the name of the first day. */
    @Formula(PresentName.FORMULA)
    private String enterpriseName;

    @Column(nullable = false)
    private String words;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ProblemState state;

    @Column(nullable = false)
    private String owner;

    @Column(nullable = false)
    private LocalDate due;

    @Column(name = "raised_by", nullable = false)
    private String raisedBy;

    @Column(name = "raised_at", nullable = false)
    private Instant raisedAt;

    private @Nullable String solution;

    @Column(name = "evidence_name")
    private @Nullable String evidenceName;

    @Enumerated(EnumType.STRING)
    @Column(name = "evidence_type")
    private @Nullable ContentType evidenceType;

    @Column(name = "evidence_size")
    private @Nullable Long evidenceSize;

    private @Nullable String sha256;

    @Column(name = "solved_by")
    private @Nullable String solvedBy;

    @Column(name = "solved_at")
    private @Nullable Instant solvedAt;

    @Column(name = "decided_by")
    private @Nullable String decidedBy;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    private @Nullable String reason;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected DispatchProblem() {}

    DispatchProblem(DispatchReport report, String words, Viewer person, Instant now) {
        this.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        this.roundId = report.roundId();
        this.reportId = report.id();
        this.projectId = report.projectId();
        this.project = new AboutProject(
                report.name(),
                report.enterpriseName(),
                report.uscc(),
                report.county(),
                report.countyName(),
                report.field());
        this.enterpriseName = report.enterpriseName();
        this.words = words;
        this.state = ProblemState.RAISED;
        this.owner = "";
        this.due = NO_DEADLINE;
        this.raisedBy = person.name();
        this.raisedAt = now;
    }

    void assign(Assignment assignment) {
        owner = ProblemPolicy.owner(assignment, project.uscc(), project.county());
        due = assignment.deadline();
        state = ProblemState.OPEN;
    }

    void solve(String how, String fileName, Taken file, Viewer person, Instant now) {
        solution = how;
        evidenceName = fileName;
        evidenceType = file.type();
        evidenceSize = file.size();
        sha256 = file.sum().hex();
        solvedBy = person.name();
        solvedAt = now;
        state = ProblemState.SOLVED;
    }

    void decide(ProblemState next, @Nullable String why, Viewer person, Instant now) {
        state = next;
        reason = why;
        decidedBy = person.name();
        decidedAt = now;
    }

    ProblemPolicy.Facts facts() {
        return new ProblemPolicy.Facts(state, owner, project.uscc(), project.county(), project.field());
    }

    /** The file that shows how it was solved. */
    Optional<Evidence> evidence() {
        if (evidenceType == null || evidenceName == null || evidenceSize == null || sha256 == null) {
            return Optional.empty();
        }
        String file = evidenceType.fileName(OutgoingFile.safe(evidenceName));
        return Optional.of(new Evidence(file, evidenceType.mediaType(), evidenceSize, new Sha256(sha256)));
    }

    /** A kept file. */
    record Evidence(String fileName, String mediaType, long size, Sha256 sum) {}

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    ProblemState state() {
        return state;
    }

    String name() {
        return project.name();
    }

    String uscc() {
        return project.uscc();
    }

    String county() {
        return project.county();
    }

    Field field() {
        return project.field();
    }

    String owner() {
        return owner;
    }

    LocalDate due() {
        return due;
    }

    ProblemRow row(Viewer viewer, LocalDate today) {
        boolean waiting = state == ProblemState.RAISED || state == ProblemState.OPEN;
        return new ProblemRow(
                id,
                version,
                roundId,
                reportId,
                projectId,
                project.name(),
                enterpriseName,
                project.field(),
                project.county(),
                project.countyName(),
                words,
                state,
                owner.isEmpty() ? null : owner,
                due.equals(NO_DEADLINE) ? null : due,
                waiting && due.isBefore(today),
                raisedBy,
                raisedAt,
                solution,
                evidence().map(Evidence::fileName).orElse(null),
                solvedBy,
                solvedAt,
                decidedBy,
                decidedAt,
                reason,
                ProblemPolicy.actions(viewer, facts()));
    }
}
