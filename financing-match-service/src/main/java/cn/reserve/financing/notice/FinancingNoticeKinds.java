package cn.reserve.financing.notice;

import cn.reserve.platform.notice.NoticeKind;
import cn.reserve.platform.notice.NoticeKinds;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Financing's kinds, for the platform. */
@ApplicationScoped
class FinancingNoticeKinds implements NoticeKinds {
    @Override
    public List<NoticeKind> all() {
        return FinancingNotice.kinds();
    }
}
