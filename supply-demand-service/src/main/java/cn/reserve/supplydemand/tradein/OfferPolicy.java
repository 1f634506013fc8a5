package cn.reserve.supplydemand.tradein;

import cn.reserve.platform.rest.Violation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Rules between the fields of an offer. Pure. */
final class OfferPolicy {
    private static final int LONGEST_YEARS = 3;
    private static final int FIRST_YEAR = 2024;

    private OfferPolicy() {}

    /** What is wrong, by field; empty when the offer may stand. */
    static List<Violation> check(OfferRequest offer, LocalDate today) {
        List<Violation> wrong = new ArrayList<>();
        if (offer.validFrom().getYear() < FIRST_YEAR || offer.validFrom().isAfter(today.plusYears(1))) {
            wrong.add(Violation.of("validFrom", "day-out-of-range"));
        }
        if (offer.validUntil().isBefore(offer.validFrom())) {
            wrong.add(Violation.of("validUntil", "offer-ends-after-it-begins"));
        } else if (offer.validUntil().isBefore(today)) {
            wrong.add(Violation.of("validUntil", "not-in-the-past", today));
        } else if (offer.validUntil().isAfter(today.plusYears(LONGEST_YEARS))) {
            wrong.add(Violation.of("validUntil", "not-that-late", today.plusYears(LONGEST_YEARS)));
        }
        return wrong;
    }
}
