package cn.reserve.supplydemand.matching.weights;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a set of weights stands. */
@Schema(name = "MatchingWeightsState")
public enum WeightsState {
    /** Nothing is scored by it until another person puts it into force. */
    DRAFT,
    IN_FORCE,
    FORMER
}
