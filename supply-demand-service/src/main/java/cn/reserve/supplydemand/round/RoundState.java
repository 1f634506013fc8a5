package cn.reserve.supplydemand.round;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a round is. */
@Schema(name = "CollectionRoundState")
public enum RoundState {
    DRAFT,
    OPEN,
    /** Nothing is handed in or checked any more. */
    CLOSED,
    /** What was passed is being copied; nothing changes any more. */
    FREEZING,
    /** Nothing changes any more. */
    FROZEN
}
