package cn.reserve.library.dispatch.report;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the caller may do with a report now. */
@Schema(name = "DispatchReportAction")
public enum DispatchAction {
    FILL,
    ACCEPT,
    RETURN
}
