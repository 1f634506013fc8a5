package cn.reserve.supplydemand.docking;

import cn.reserve.platform.rest.Violation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who may do what with a case, and which terms and reasons are good ones; pure functions. */
final class DockingPolicy {
    private DockingPolicy() {}

    /**
     * What a side may do now.
     *
     * @param interested who stated interest; null while nobody did
     * @param proposer who proposed last; null while nobody did
     */
    static List<DockingAction> actions(
            DockingSide side, DockingState state, @Nullable DockingSide interested, @Nullable DockingSide proposer) {
        if (!side.isParty()) {
            return List.of();
        }
        return Arrays.stream(DockingAction.values())
                .filter(action -> allows(action, side, state, interested, proposer))
                .toList();
    }

    private static boolean allows(
            DockingAction action,
            DockingSide side,
            DockingState state,
            @Nullable DockingSide interested,
            @Nullable DockingSide proposer) {
        return switch (action) {
            case INTEREST -> state == DockingState.SUGGESTED;
            case TALK -> state == DockingState.INTERESTED && interested == side.other();
            case PROPOSAL -> state == DockingState.TALKING;
            case AGREEMENT -> state == DockingState.TALKING && proposer == side.other();
            case DROP -> state.open();
            case MESSAGE -> state == DockingState.TALKING || state == DockingState.AGREED;
        };
    }

    /**
     * What is wrong with proposed terms: the contract's day is not before the two met here, and not after today.
     *
     * @param opened the day in China on which the case was opened
     */
    static List<Violation> check(LocalDate day, LocalDate opened, LocalDate today) {
        List<Violation> wrong = new ArrayList<>();
        if (day.isBefore(opened)) {
            wrong.add(Violation.of("day", "agreed-after-opening", opened));
        }
        if (day.isAfter(today)) {
            wrong.add(Violation.of("day", "agreed-until-today", today));
        }
        return wrong;
    }

    /** "Other" says nothing without words. */
    static List<Violation> check(DropReason reason, @Nullable String text) {
        if (!reason.isAPersons()) {
            return List.of(Violation.of("reason", "drop-reason"));
        }
        return reason == DropReason.OTHER && (text == null || text.isBlank())
                ? List.of(Violation.of("text", "drop-text"))
                : List.of();
    }
}
