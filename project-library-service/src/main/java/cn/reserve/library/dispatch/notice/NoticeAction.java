package cn.reserve.library.dispatch.notice;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the caller may do with a notice now. */
@Schema(name = "DispatchNoticeAction")
public enum NoticeAction {
    ACKNOWLEDGE,
    ANSWER,
    CLOSE,
    RETURN
}
