package cn.reserve.library.turn;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which turns a list shows. */
@Schema(name = "ReviewTurnState")
public enum TurnState {
    /** Somebody has to act. */
    OPEN,
    /** Somebody should have acted by now. */
    OVERDUE,
    /** Passed or returned. */
    DONE
}
