package cn.reserve.supplydemand.sheettemplate;

import cn.reserve.supplydemand.sheet.SheetKind;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The template of one kind of sheet. */
@Entity
@Table(name = "sheet_template")
class SheetTemplate {
    @Id
    @Enumerated(EnumType.STRING)
    private SheetKind kind;

    @Version
    private long version;

    private @Nullable Integer released;
    private String updatedBy;
    private Instant updatedAt;

    @SuppressWarnings("NullAway.Init")
    SheetTemplate() {}

    /** Something about its versions changed. */
    void touch(@Nullable Integer current, String person, Instant now) {
        released = current;
        updatedBy = person;
        updatedAt = now;
    }

    SheetKind kind() {
        return kind;
    }

    long version() {
        return version;
    }

    /** Number of the released version; null before the first. */
    @Nullable
    Integer released() {
        return released;
    }

    String updatedBy() {
        return updatedBy;
    }

    Instant updatedAt() {
        return updatedAt;
    }
}
