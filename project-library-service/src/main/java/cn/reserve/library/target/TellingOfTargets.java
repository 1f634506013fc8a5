package cn.reserve.library.target;

import cn.reserve.library.notice.LibraryNotice;
import cn.reserve.library.project.ReviewClock;
import cn.reserve.library.target.TargetStanding.Known;
import cn.reserve.library.target.TargetStanding.Stored;
import cn.reserve.platform.identity.Role;
import cn.reserve.platform.notice.About;
import cn.reserve.platform.notice.Audience;
import cn.reserve.platform.notice.Notices;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.UUID;

/** Tells, once a year each, of targets that are far behind their path: the lead unit, or the commission where none has people here. */
@ApplicationScoped
class TellingOfTargets {
    private final PlanTargets targets;
    private final Notices notices;
    private final ReviewClock clock;

    TellingOfTargets(PlanTargets targets, Notices notices, ReviewClock clock) {
        this.targets = targets;
        this.notices = notices;
        this.clock = clock;
    }

    @Transactional
    void tell() {
        LocalDate today = clock.today();
        List<Stored> running = targets.running(today.getYear());
        Map<UUID, SortedMap<Integer, Known>> values =
                targets.values(running.stream().map(Stored::id).toList());
        var figures = targets.figures();
        for (Stored target : running) {
            SortedMap<Integer, Known> known = KeepingTargets.known(target, values, figures);
            if (TargetStanding.light(target, known, today) == TargetLight.RED) {
                behind(target, today.getYear());
            }
        }
    }

    private void behind(Stored target, int year) {
        String kind = LibraryNotice.TARGET_BEHIND.key();
        String bureau = target.facts().leadBureau();
        notices.tellOnce(
                kind + ":" + target.id() + ":" + year,
                kind,
                bureau == null ? Audience.of(Role.COMMISSION_PREPARER) : Audience.of(Role.BUREAU_REVIEWER, bureau),
                new About(target.id().toString(), target.facts().indicator(), "/targets/" + target.id()));
    }
}
