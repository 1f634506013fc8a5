package cn.reserve.library.turn;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a turn ended. */
@Schema(name = "ReviewTurnOutcome")
public enum TurnOutcome {
    PASSED,
    RETURNED,
    TAKEN_BACK,
    ENDED;

    /** The outcome of a step by its wire name, e.g. {@code admitted} or {@code change-returned}. */
    static TurnOutcome of(String action) {
        return switch (action.replaceFirst("^change-", "")) {
            case "passed", "admitted", "approved", "countersigned" -> PASSED;
            case "returned" -> RETURNED;
            case "taken-back" -> TAKEN_BACK;
            default -> ENDED;
        };
    }
}
