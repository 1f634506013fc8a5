package cn.reserve.library.dispatch.report;

import cn.reserve.library.form.Field;
import cn.reserve.library.project.PresentName;
import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.hibernate.annotations.Formula;

/** A project as it was when a round asked it. Written by asking alone. */
@MappedSuperclass
public abstract class AskedProject {
    @Id
    private UUID id;

    @Version
    @Column(nullable = false)
    private long version;

    @Column(name = "round_id", nullable = false)
    private UUID roundId;

    @Column(nullable = false)
    private LocalDate period;

    @Column(name = "project_id", nullable = false)
    private UUID projectId;

    @Column(nullable = false)
    private String name;

    /** As it is called now; the row keeps the name it was asked by. */
    @Formula(PresentName.FORMULA)
    private String enterpriseName;

    @Column(nullable = false)
    private String uscc;

    @Column(nullable = false)
    private String county;

    @Column(name = "county_name", nullable = false)
    private String countyName;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Field field;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected AskedProject() {}

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public UUID roundId() {
        return roundId;
    }

    public YearMonth period() {
        return YearMonth.from(period);
    }

    public UUID projectId() {
        return projectId;
    }

    public String name() {
        return name;
    }

    public String enterpriseName() {
        return enterpriseName;
    }

    public String uscc() {
        return uscc;
    }

    public String county() {
        return county;
    }

    public String countyName() {
        return countyName;
    }

    public Field field() {
        return field;
    }
}
