package cn.reserve.supplydemand.submission;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What may be done with a submission. */
@Schema(name = "SubmissionAction")
public enum SubmissionAction {
    FILL,
    HAND_IN,
    SAY_NOTHING,
    TAKE_BACK,
    PASS,
    RETURN,
    /** Give it back after the round was frozen. */
    CORRECT
}
