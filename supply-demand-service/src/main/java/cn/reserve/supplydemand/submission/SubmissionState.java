package cn.reserve.supplydemand.submission;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a submission is. */
@Schema(name = "SubmissionState")
public enum SubmissionState {
    FILLING,
    SUBMITTED,
    RETURNED,
    PASSED,
    /** The enterprise has nothing to report. */
    NOTHING
}
