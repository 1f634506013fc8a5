package cn.reserve.library.form;

import cn.reserve.platform.rest.Violation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What a consent must say. Pure. */
public final class ConsentPolicy {
    private ConsentPolicy() {}

    /** What is wrong with a consent that shall count from today on: a given one ends on a day that is not over and that somebody can mean. */
    public static List<Violation> violationsOn(LocalDate today, String at, Consent consent) {
        List<Violation> found = new ArrayList<>();
        LocalDate until = consent.until();
        DatesPolicy.range(found, at + "until", until);
        if (consent.given() && until == null) {
            found.add(Violation.of(at + "until", "required"));
        }
        if (consent.given() && until != null && until.isBefore(today)) {
            found.add(Violation.of(at + "until", "consent-over"));
        }
        return found;
    }
}
