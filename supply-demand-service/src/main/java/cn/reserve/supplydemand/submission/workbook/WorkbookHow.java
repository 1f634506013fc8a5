package cn.reserve.supplydemand.submission.workbook;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What happens with a workbook. */
@Schema(name = "SubmissionWorkbookHow")
public enum WorkbookHow {
    /** Says what would be stored. */
    CHECK,
    /** Stores all rows, or none when one is wrong. */
    ALL,
    /** Stores the right rows. */
    RIGHT
}
