package cn.reserve.library.form;

import cn.reserve.platform.rest.Violation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** When permits may follow, and until when they are promised. Pure. */
public final class PromisePolicy {
    /** The longest promise (estimate): a year from the submission. */
    private static final int LONGEST_MONTHS = 12;

    private PromisePolicy() {}

    /** Whether a form needs the promise: it is on the promise track, and some permit is under way. */
    public static boolean isNeeded(ProjectRequest form) {
        return TrackPolicy.trackOf(form) == Track.PROMISE
                && form.permits().stream().anyMatch(permit -> permit.state() == Permit.State.IN_PROGRESS);
    }

    /** What the promise lacks before the form may be submitted. */
    static List<Violation> missing(ProjectRequest form) {
        List<Violation> found = new ArrayList<>();
        PermitPromise promise = form.promise();
        if (isNeeded(form) && (promise == null || !promise.given())) {
            found.add(Violation.of("promise.given", "promise-needed"));
        } else if (isNeeded(form) && promise != null && promise.until() == null) {
            found.add(Violation.of("promise.until", "required"));
        }
        return found;
    }

    /** What is wrong with the day of a promise that begins today: over, or more than a year away. */
    public static List<Violation> violationsOn(LocalDate today, ProjectRequest form) {
        LocalDate until = due(form);
        LocalDate last = today.plusMonths(LONGEST_MONTHS);
        return until == null || !until.isBefore(today) && !until.isAfter(last)
                ? List.of()
                : List.of(Violation.of("promise.until", "promise-range", today, last));
    }

    /** The day by which the promised permits are due; null when nothing is promised. */
    public static @Nullable LocalDate due(ProjectRequest form) {
        PermitPromise promise = form.promise();
        return promise != null && promise.given() && isNeeded(form) ? promise.until() : null;
    }
}
