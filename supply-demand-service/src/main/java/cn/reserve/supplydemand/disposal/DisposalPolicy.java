package cn.reserve.supplydemand.disposal;

import cn.reserve.platform.rest.Violation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rules that no single field can show. Pure. */
final class DisposalPolicy {
    private DisposalPolicy() {}

    /** What is wrong with a day that lies ahead: not in the past, at most a year from today. */
    static List<Violation> checkAhead(String field, LocalDate day, LocalDate today) {
        if (day.isBefore(today)) {
            return List.of(Violation.of(field, "not-in-the-past", today));
        }
        LocalDate last = today.plusYears(1);
        return day.isAfter(last) ? List.of(Violation.of(field, "not-that-late", last)) : List.of();
    }

    /** Taken away today at the latest, no more than was offered, and with a word about what was left. */
    static List<Violation> checkPickUp(DisposalRequests.PickUp said, int offered, LocalDate today) {
        List<Violation> wrong = new ArrayList<>(checkPast("pickedUpOn", said.pickedUpOn(), null, today));
        wrong.addAll(checkQuantity(said.quantity(), offered));
        if (said.quantity() < offered && (said.note() == null || said.note().isBlank())) {
            wrong.add(Violation.of("note", "rest-unexplained"));
        }
        return List.copyOf(wrong);
    }

    /** Whoever says that somebody else disposed of it says who, when and of how much. */
    static List<Violation> checkOtherwise(DisposalRequests.Otherwise said, int offered, LocalDate today) {
        if (said.outcome() != DisposalOutcome.DISPOSED_ELSEWHERE) {
            return List.of();
        }
        List<Violation> wrong = new ArrayList<>();
        if (said.disposer() == null || said.disposer().isBlank()) {
            wrong.add(Violation.of("disposer", "required"));
        }
        if (said.leftOn() == null) {
            wrong.add(Violation.of("leftOn", "required"));
        } else {
            wrong.addAll(checkPast("leftOn", said.leftOn(), null, today));
        }
        if (said.quantity() == null) {
            wrong.add(Violation.of("quantity", "required"));
        } else {
            wrong.addAll(checkQuantity(said.quantity(), offered));
        }
        return List.copyOf(wrong);
    }

    /** A certificate is of a day between the pick-up and today, and speaks of no more than was taken away. */
    static List<Violation> checkCertificate(
            DisposalRequests.Certificate certificate, @Nullable LocalDate pickedUpOn, int pickedUp, LocalDate today) {
        List<Violation> wrong = new ArrayList<>(checkPast("issuedOn", certificate.issuedOn(), pickedUpOn, today));
        wrong.addAll(checkQuantity(certificate.quantity(), pickedUp));
        return List.copyOf(wrong);
    }

    private static List<Violation> checkPast(
            String field, LocalDate day, @Nullable LocalDate earliest, LocalDate today) {
        if (day.isAfter(today)) {
            return List.of(Violation.of(field, "day-not-in-the-future", today));
        }
        return earliest != null && day.isBefore(earliest)
                ? List.of(Violation.of(field, "not-before-pick-up", earliest))
                : List.of();
    }

    private static List<Violation> checkQuantity(int quantity, int most) {
        return quantity > most ? List.of(Violation.of("quantity", "more-than-there-is", most)) : List.of();
    }
}
