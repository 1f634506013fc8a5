package cn.reserve.library.dispatch.round;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a round stands, by the clock. */
@Schema(name = "DispatchRoundState")
public enum RoundState {
    PLANNED,
    OPEN,
    CLOSED
}
