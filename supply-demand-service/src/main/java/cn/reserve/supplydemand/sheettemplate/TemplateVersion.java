package cn.reserve.supplydemand.sheettemplate;

import cn.reserve.platform.rest.Problems;
import cn.reserve.supplydemand.sheet.SheetKind;
import cn.reserve.supplydemand.sheet.SheetLayout;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What a sheet asks for, from one release to the next; its columns are written only when they change, as a released layout is kept. */
@DynamicUpdate
@Entity
@Table(name = "sheet_template_version")
class TemplateVersion {
    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private SheetKind kind;

    private int number;

    @Enumerated(EnumType.STRING)
    private TemplateState state;

    @JdbcTypeCode(SqlTypes.JSON)
    private SheetLayout layout;

    private String draftedBy;
    private Instant draftedAt;

    /** Everybody who wrote some of it; none of them releases it. */
    private String[] drafters;

    private @Nullable String releasedBy;
    private @Nullable Instant releasedAt;

    @SuppressWarnings("NullAway.Init")
    TemplateVersion() {}

    @SuppressWarnings("NullAway.Init")
    TemplateVersion(SheetKind kind, int number, SheetLayout layout, Drafter person, Instant now) {
        this.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        this.kind = kind;
        this.number = number;
        this.state = TemplateState.DRAFT;
        this.drafters = new String[0];
        redraft(layout, person, now);
    }

    /**
     * Whoever works on a version.
     *
     * @param subject stable id in the realm
     * @param name for people
     */
    record Drafter(String subject, String name) {}

    final void redraft(SheetLayout changed, Drafter person, Instant now) {
        layout = changed;
        draftedBy = person.name();
        draftedAt = now;
        drafters = Stream.concat(Arrays.stream(drafters), Stream.of(person.subject()))
                .distinct()
                .toArray(String[]::new);
    }

    void release(Drafter person, Instant now) {
        if (!isReleasableBy(person)) {
            throw Problems.forbidden("sheet-template.two-persons");
        }
        state = TemplateState.RELEASED;
        releasedBy = person.name();
        releasedAt = now;
    }

    /** Whether somebody else wrote all of the draft. */
    boolean isReleasableBy(Drafter person) {
        return state == TemplateState.DRAFT && !List.of(drafters).contains(person.subject());
    }

    void end() {
        state = TemplateState.ENDED;
    }

    SheetKind kind() {
        return kind;
    }

    int number() {
        return number;
    }

    TemplateState state() {
        return state;
    }

    SheetLayout layout() {
        return layout;
    }

    SheetTemplateResponse.Version response() {
        return new SheetTemplateResponse.Version(number, state, layout, draftedBy, draftedAt, releasedBy, releasedAt);
    }
}
