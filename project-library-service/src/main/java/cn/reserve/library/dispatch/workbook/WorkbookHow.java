package cn.reserve.library.dispatch.workbook;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What happens with a workbook. */
@Schema(name = "DispatchWorkbookHow")
public enum WorkbookHow {
    /** Says what would be stored. */
    CHECK,
    /** Stores all rows, or none when one is wrong. */
    ALL,
    /** Stores the right rows. */
    RIGHT
}
