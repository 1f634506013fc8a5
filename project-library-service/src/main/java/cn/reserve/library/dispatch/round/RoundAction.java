package cn.reserve.library.dispatch.round;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the caller may do with a round now. */
@Schema(name = "DispatchRoundAction")
public enum RoundAction {
    EXTEND,
    CLOSE
}
