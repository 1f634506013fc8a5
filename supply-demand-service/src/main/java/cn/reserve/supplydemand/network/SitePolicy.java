package cn.reserve.supplydemand.network;

import cn.reserve.platform.rest.Violation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Rules between the fields of a site. Pure. */
final class SitePolicy {
    /** Nobody runs a site since before. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1949, 10, 1);

    private static final int LAST_YEAR = 2100;

    /** Whoever renews a qualification needs about two months. */
    static final int RUNS_OUT_WITHIN_DAYS = 60;

    private SitePolicy() {}

    /** What is wrong, by field; empty when the site may be stored. */
    static List<Violation> check(SiteRequest site, LocalDate today) {
        List<Violation> wrong = new ArrayList<>();
        boolean named = site.qualification() != null && !site.qualification().isBlank();
        if (site.kind() == SiteKind.DISMANTLER && !named) {
            wrong.add(Violation.of("qualification", "dismantler-names-qualification"));
        }
        LocalDate until = site.qualificationUntil();
        if (named && until == null) {
            wrong.add(Violation.of("qualificationUntil", "qualification-names-its-end"));
        }
        if (until != null && (until.getYear() > LAST_YEAR || until.isBefore(FIRST_DAY))) {
            wrong.add(Violation.of("qualificationUntil", "day-out-of-range"));
        }
        // Before this list was kept, or some weeks ahead: a site is registered while it is built.
        if (site.openedOn().isBefore(FIRST_DAY) || site.openedOn().isAfter(today.plusYears(1))) {
            wrong.add(Violation.of("openedOn", "day-out-of-range"));
        }
        return wrong;
    }

    /** What is wrong with a change of a confirmed site: it stays what and where it is. */
    static List<Violation> checkChange(RecyclingSite site, SiteRequest change) {
        List<Violation> wrong = new ArrayList<>();
        if (change.kind() != site.form().kind()) {
            wrong.add(Violation.of("kind", "site-kind-stays"));
        }
        if (!change.county().equals(site.county())) {
            wrong.add(Violation.of("county", "site-county-stays"));
        }
        return wrong;
    }

    /** What is wrong with the day of a closing. */
    static List<Violation> checkClosing(RecyclingSite site, LocalDate closedOn, LocalDate today) {
        if (closedOn.isAfter(today)) {
            return List.of(Violation.of("closedOn", "closing-not-ahead"));
        }
        LocalDate opened = site.form().openedOn();
        // One that was given up before it opened has no day between.
        return closedOn.isBefore(opened) && !opened.isAfter(today)
                ? List.of(Violation.of("closedOn", "closing-before-opening"))
                : List.of();
    }
}
