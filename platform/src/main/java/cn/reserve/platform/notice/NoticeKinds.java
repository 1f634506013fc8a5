package cn.reserve.platform.notice;

import java.util.List;

/** What a service tells people; a service has one bean of it, or tells nothing. */
public interface NoticeKinds {

    /** All kinds, in the order of the settings page. */
    List<NoticeKind> all();
}
