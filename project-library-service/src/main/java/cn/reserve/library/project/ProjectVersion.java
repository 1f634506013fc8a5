package cn.reserve.library.project;

import cn.reserve.library.form.ProjectRequest;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.hibernate.type.SqlTypes;

/** The form as it was submitted; never changes. */
@Entity
@Immutable
@Table(name = "project_version")
class ProjectVersion {
    @Id
    private UUID id;

    @Column(name = "project_id", nullable = false)
    private UUID projectId;

    @Column(nullable = false)
    private int number;

    @Column(nullable = false)
    private Instant at;

    @Column(name = "person_name", nullable = false)
    private String personName;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(nullable = false)
    private ProjectRequest form;

    /** For Hibernate. */
    protected ProjectVersion() {}

    ProjectVersion(Project project, String personName, Instant at) {
        this.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        this.projectId = project.id();
        this.number = project.submissions();
        this.at = at;
        this.personName = personName;
        this.form = project.form();
    }

    int number() {
        return number;
    }

    Instant at() {
        return at;
    }

    String personName() {
        return personName;
    }

    ProjectRequest form() {
        return form;
    }
}
