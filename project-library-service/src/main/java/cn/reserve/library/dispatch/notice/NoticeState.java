package cn.reserve.library.dispatch.notice;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a notice stands. */
@Schema(name = "DispatchNoticeState")
public enum NoticeState {
    RAISED,
    ACKNOWLEDGED,
    ANSWERED,
    CLOSED
}
