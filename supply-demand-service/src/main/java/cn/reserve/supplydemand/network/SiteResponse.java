package cn.reserve.supplydemand.network;

import cn.reserve.supplydemand.participant.EnterpriseName;
import cn.reserve.supplydemand.participant.Participant;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A site as its readers see it; also what the audit trail keeps.
 *
 * @param capacity tonnes a year
 * @param area square metres
 * @param qualificationEnded whether the qualification has run out by today
 * @param reason why it came back, or why it was closed
 * @param change what waits beside what was confirmed; only its enterprise, its district and whoever follows the city read it
 * @param actions what the caller may do now
 */
public record SiteResponse(
        UUID id,
        long version,
        EnterpriseName enterprise,
        SiteKind kind,
        String name,
        String county,
        String countyName,
        String address,
        List<RecoveredGoods> goods,
        @Nullable BigDecimal capacity,
        @Nullable BigDecimal area,
        String phone,
        String hours,
        boolean pickUp,
        @Nullable String booking,
        boolean standardised,
        @Nullable String qualification,
        @Nullable LocalDate qualificationUntil,
        boolean qualificationEnded,
        LocalDate openedOn,
        @Nullable String note,
        SiteState state,
        @Nullable String reason,
        @Nullable LocalDate closedOn,
        @Nullable SiteRequest change,
        @Nullable SiteChangeState changeState,
        @Nullable String changeReason,
        @Nullable Instant confirmedAt,
        List<SiteAction> actions,
        Instant createdAt,
        Instant updatedAt) {

    static SiteResponse of(RecyclingSite site, Participant owner, SiteViewer viewer, LocalDate today) {
        SiteRequest form = site.form();
        boolean inside = viewer.isInside(site);
        LocalDate until = site.qualificationUntil();
        return new SiteResponse(
                site.id(),
                site.version(),
                new EnterpriseName(owner.uscc(), owner.name()),
                form.kind(),
                form.name(),
                form.county(),
                site.countyName(),
                form.address(),
                form.goods(),
                form.capacity(),
                form.area(),
                form.phone(),
                form.hours(),
                form.pickUp(),
                form.booking(),
                form.standardised(),
                form.qualification(),
                until,
                until != null && until.isBefore(today),
                form.openedOn(),
                form.note(),
                site.state(),
                site.reason(),
                site.closedOn(),
                inside ? site.change() : null,
                inside ? site.changeState() : null,
                inside ? site.changeReason() : null,
                site.confirmedAt(),
                viewer.actions(site),
                site.createdAt(),
                site.updatedAt());
    }
}
