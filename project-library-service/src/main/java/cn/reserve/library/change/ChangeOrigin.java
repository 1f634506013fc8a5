package cn.reserve.library.change;

import cn.reserve.library.project.Listed;
import cn.reserve.library.project.PresentName;
import cn.reserve.library.project.Project;
import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Formula;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;

/** What a change request is from its first day on: whose, of which version of which project. */
@MappedSuperclass
abstract class ChangeOrigin {
    @Id
    private UUID id;

    @Version
    @Column(nullable = false)
    private long version;

    @Column(name = "project_id", nullable = false)
    private UUID projectId;

    @Column(nullable = false)
    private int number;

    @Column(nullable = false)
    private int base;

    @Column(nullable = false)
    private String uscc;

    @Column(name = "enterprise_name", nullable = false)
    private String askedAs;

    /** As it is called now; the row keeps the name that it was asked under. */
    @Formula(PresentName.FORMULA)
    private String enterpriseName;

    @Column(name = "total_before")
    private @Nullable BigDecimal totalBefore;

    @Column(name = "loan_before")
    private @Nullable BigDecimal loanBefore;

    @Column(name = "created_at", nullable = false)
    private Instant createdAt;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected ChangeOrigin() {}

    ChangeOrigin(Project project, int number, Instant now) {
        this.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        this.projectId = project.id();
        this.number = number;
        this.base = project.submissions();
        this.uscc = project.uscc();
        this.askedAs = project.enterpriseName();
        this.enterpriseName = askedAs;
        this.totalBefore = project.form().totalInvestment();
        this.loanBefore = Listed.of(project.form(), project.countyName()).loanAmount();
        this.createdAt = now;
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

    int number() {
        return number;
    }

    int base() {
        return base;
    }

    String uscc() {
        return uscc;
    }

    String enterpriseName() {
        return enterpriseName;
    }

    Instant createdAt() {
        return createdAt;
    }
}
