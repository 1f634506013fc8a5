package cn.reserve.library.dispatch.light;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a set of thresholds stands. */
@Schema(name = "DispatchLightRuleState")
public enum LightRuleState {
    /** Nothing is judged by it until another administrator puts it into force. */
    DRAFT,
    IN_FORCE
}
