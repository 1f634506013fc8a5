package cn.reserve.library.notice;

import cn.reserve.platform.notice.NoticeKind;
import cn.reserve.platform.notice.NoticeKinds;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The library's kinds, for the platform. */
@ApplicationScoped
class LibraryNoticeKinds implements NoticeKinds {
    @Override
    public List<NoticeKind> all() {
        return LibraryNotice.kinds();
    }
}
