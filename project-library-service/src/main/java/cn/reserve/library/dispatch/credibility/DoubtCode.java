package cn.reserve.library.dispatch.credibility;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What makes a report hard to believe. */
@Schema(name = "DispatchDoubtCode")
public enum DoubtCode {
    TEXT_COPIED,
    PHOTO_REUSED,
    FIGURE_FELL,
    SUM_DIFFERS,
    JUMP,
    OVER_TOTAL
}
