package cn.reserve.library.dispatch.report;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a report stands. */
@Schema(name = "DispatchReportState")
public enum DispatchState {
    MISSING,
    SUBMITTED,
    RETURNED,
    ACCEPTED,
    /** Not asked any more: the project was suspended or removed. */
    EXCUSED
}
