package cn.reserve.library.listtype;

import cn.reserve.library.form.Field;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A type of lists; what it asks for stands in its versions. */
@Entity
@Table(name = "list_type")
public class ListType {
    @Id
    private String code;

    @Version
    @Column(nullable = false)
    private long version;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Field field;

    @Column(nullable = false)
    private String bureau;

    @Column(name = "name_zh", nullable = false)
    private String nameZh;

    @Column(name = "name_en", nullable = false)
    private String nameEn;

    @Column(nullable = false)
    private boolean standing;

    @Column(name = "in_force")
    private @Nullable Integer inForce;

    @Column(name = "updated_by", nullable = false)
    private String updatedBy;

    @Column(name = "updated_at", nullable = false)
    private Instant updatedAt;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected ListType() {}

    ListType(ListTypeRequest request, String person, Instant now) {
        this.code = request.code();
        this.field = request.field();
        this.bureau = request.bureau();
        this.nameZh = request.name().zh();
        this.nameEn = request.name().en();
        this.standing = request.standing();
        this.updatedBy = person;
        this.updatedAt = now;
    }

    /** Something about its versions changed. */
    void touch(@Nullable Integer current, String person, Instant now) {
        inForce = current;
        updatedBy = person;
        updatedAt = now;
    }

    public String code() {
        return code;
    }

    long version() {
        return version;
    }

    /** Field of use, also of projects made of its items. */
    public Field field() {
        return field;
    }

    /** Code of the bureau that owns its lists. */
    public String bureau() {
        return bureau;
    }

    public Words name() {
        return new Words(nameZh, nameEn);
    }

    /** Whether there is one list for ever instead of one a year. */
    public boolean isStanding() {
        return standing;
    }

    /** Number of the version in force; null before the first. */
    public @Nullable Integer inForce() {
        return inForce;
    }

    String updatedBy() {
        return updatedBy;
    }

    Instant updatedAt() {
        return updatedAt;
    }
}
