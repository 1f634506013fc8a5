package cn.reserve.supplydemand.network;

import cn.reserve.platform.rest.Problems;
import cn.reserve.supplydemand.participant.Participant;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One place of the recycling network. */
@Entity
@Table(name = "recycling_site")
class RecyclingSite {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private long version;

    private String uscc;

    @Enumerated(EnumType.STRING)
    private SiteKind kind;

    private String name;
    private String county;
    private String countyName;
    private String address;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> goods;

    private @Nullable BigDecimal capacity;
    private @Nullable BigDecimal area;
    private String phone;
    private String hours;
    private boolean pickUp;
    private @Nullable String booking;
    private boolean standardised;
    private @Nullable String qualification;
    private @Nullable LocalDate qualificationUntil;
    private LocalDate openedOn;
    private @Nullable String note;

    @Enumerated(EnumType.STRING)
    private SiteState state;

    private @Nullable String reason;
    private @Nullable LocalDate closedOn;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable SiteRequest change;

    @Enumerated(EnumType.STRING)
    private @Nullable SiteChangeState changeState;

    private @Nullable String changeReason;
    private @Nullable Instant confirmedAt;
    private @Nullable String confirmedBy;
    private Instant createdAt;
    private Instant updatedAt;

    @SuppressWarnings("NullAway.Init")
    RecyclingSite() {}

    static RecyclingSite propose(Participant owner, SiteRequest request, String countyName, Instant now) {
        RecyclingSite site = new RecyclingSite();
        site.uscc = owner.uscc();
        site.createdAt = now;
        site.state = SiteState.PROPOSED;
        site.take(request);
        site.county = request.county();
        site.countyName = countyName;
        site.updatedAt = now;
        return site;
    }

    /** Before it is confirmed, what the enterprise says replaces what it said; afterwards it waits as a change. */
    void change(SiteRequest request, String nameOfCounty, Instant now) {
        switch (state) {
            case PROPOSED, RETURNED -> {
                take(request);
                county = request.county();
                countyName = nameOfCounty;
                state = SiteState.PROPOSED;
                reason = null;
            }
            case OPERATING -> {
                change = request;
                changeState = SiteChangeState.PROPOSED;
                changeReason = null;
            }
            case CLOSED, WITHDRAWN -> throw Problems.conflict("recycling-site.ended", state);
        }
        updatedAt = now;
    }

    /** The proposal is given up, or of a confirmed site the change. */
    void withdraw(Instant now) {
        if (state == SiteState.PROPOSED || state == SiteState.RETURNED) {
            state = SiteState.WITHDRAWN;
        } else if (change != null) {
            forgetChange();
        } else {
            throw Problems.conflict("recycling-site.nothing-waits");
        }
        updatedAt = now;
    }

    /** What waits is right: the proposal, or the change. */
    void confirm(String person, Instant now) {
        requireWaiting();
        if (change != null) {
            take(change);
            forgetChange();
        }
        state = SiteState.OPERATING;
        reason = null;
        confirmedAt = now;
        confirmedBy = person;
        updatedAt = now;
    }

    void sendBack(String why, Instant now) {
        requireWaiting();
        if (state == SiteState.PROPOSED) {
            state = SiteState.RETURNED;
            reason = why;
        } else {
            changeState = SiteChangeState.RETURNED;
            changeReason = why;
        }
        updatedAt = now;
    }

    void close(LocalDate day, String why, Instant now) {
        if (state != SiteState.OPERATING) {
            throw Problems.conflict("recycling-site.not-operating", state);
        }
        state = SiteState.CLOSED;
        closedOn = day;
        reason = why;
        forgetChange();
        updatedAt = now;
    }

    private void forgetChange() {
        change = null;
        changeState = null;
        changeReason = null;
    }

    /** Whether the district has something to decide. */
    boolean waits() {
        return state == SiteState.PROPOSED || (state == SiteState.OPERATING && changeState == SiteChangeState.PROPOSED);
    }

    private void requireWaiting() {
        if (!waits()) {
            throw Problems.conflict("recycling-site.nothing-waits");
        }
    }

    /** All but the county, which a confirmed site keeps. */
    private void take(SiteRequest request) {
        kind = request.kind();
        name = request.name();
        address = request.address();
        goods = request.goods().stream().sorted().distinct().map(Enum::name).toList();
        capacity = request.capacity();
        area = request.area();
        phone = request.phone();
        hours = request.hours();
        pickUp = request.pickUp();
        booking = request.booking();
        standardised = request.standardised();
        qualification = request.qualification();
        qualificationUntil = request.qualificationUntil();
        openedOn = request.openedOn();
        note = request.note();
    }

    /** As the enterprise would send it, to compare with a change. */
    SiteRequest form() {
        return new SiteRequest(
                kind,
                name,
                county,
                address,
                goods.stream().map(RecoveredGoods::valueOf).toList(),
                capacity,
                area,
                phone,
                hours,
                pickUp,
                booking,
                standardised,
                qualification,
                qualificationUntil,
                openedOn,
                note);
    }

    boolean belongsTo(String enterprise) {
        return uscc.equals(enterprise);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    String uscc() {
        return uscc;
    }

    String name() {
        return name;
    }

    String county() {
        return county;
    }

    String countyName() {
        return countyName;
    }

    SiteState state() {
        return state;
    }

    @Nullable
    LocalDate qualificationUntil() {
        return qualificationUntil;
    }

    @Nullable
    String reason() {
        return reason;
    }

    @Nullable
    LocalDate closedOn() {
        return closedOn;
    }

    @Nullable
    SiteRequest change() {
        return change;
    }

    @Nullable
    SiteChangeState changeState() {
        return changeState;
    }

    @Nullable
    String changeReason() {
        return changeReason;
    }

    @Nullable
    Instant confirmedAt() {
        return confirmedAt;
    }

    @Nullable
    String confirmedBy() {
        return confirmedBy;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant updatedAt() {
        return updatedAt;
    }
}
