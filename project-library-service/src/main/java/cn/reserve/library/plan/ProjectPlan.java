package cn.reserve.library.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What a project will invest in the years to come. */
@Entity
@Table(name = "project_plan")
class ProjectPlan {
    @Id
    @Column(name = "project_id")
    private UUID projectId;

    @Version
    @Column(nullable = false)
    private long version;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(nullable = false)
    private List<PlanYear> years;

    @Column(name = "updated_by", nullable = false)
    private String updatedBy;

    @Column(name = "updated_at", nullable = false)
    private Instant updatedAt;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected ProjectPlan() {}

    ProjectPlan(UUID projectId, List<PlanYear> years, String person, Instant now) {
        this.projectId = projectId;
        this.years = List.copyOf(years);
        this.updatedBy = person;
        this.updatedAt = now;
    }

    void roll(List<PlanYear> newYears, String person, Instant now) {
        years = List.copyOf(newYears);
        updatedBy = person;
        updatedAt = now;
    }

    /** For tags: a stored plan never has the version of none. */
    long tag() {
        return version + 1;
    }

    List<PlanYear> years() {
        return years;
    }

    String updatedBy() {
        return updatedBy;
    }

    Instant updatedAt() {
        return updatedAt;
    }
}
