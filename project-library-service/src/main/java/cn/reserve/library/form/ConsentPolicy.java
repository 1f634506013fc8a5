package cn.reserve.library.form;

import cn.reserve.platform.rest.Violation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What a consent must say. Pure. */
public final class ConsentPolicy {
    private ConsentPolicy() {}

    /** What no consent may lack, not even a draft's: a given one ends on a day that somebody can mean. */
    public static List<Violation> violations(String at, Consent consent) {
        List<Violation> found = new ArrayList<>();
        if (consent.given() && consent.until() == null) {
            found.add(Violation.of(at + "until", "required"));
        }
        DatesPolicy.range(found, at + "until", consent.until());
        return found;
    }

    /** What is wrong with a consent that shall count from today on: also one that is over already. */
    public static List<Violation> violationsOn(LocalDate today, String at, Consent consent) {
        List<Violation> found = violations(at, consent);
        LocalDate until = consent.until();
        if (consent.given() && until != null && until.isBefore(today)) {
            found.add(Violation.of(at + "until", "consent-over"));
        }
        return found;
    }
}
