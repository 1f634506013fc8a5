package cn.reserve.supplydemand.round;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What may be done with a round. */
@Schema(name = "CollectionRoundAction")
public enum RoundAction {
    CHANGE,
    DISCARD,
    OPEN,
    EXTEND,
    REMIND,
    CLOSE,
    FREEZE,
    /** Fill in one's own sheets, or look at them. */
    FILL
}
