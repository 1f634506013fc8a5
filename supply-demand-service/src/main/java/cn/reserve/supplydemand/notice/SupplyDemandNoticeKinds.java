package cn.reserve.supplydemand.notice;

import cn.reserve.platform.notice.NoticeKind;
import cn.reserve.platform.notice.NoticeKinds;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The service's kinds, for the platform. */
@ApplicationScoped
class SupplyDemandNoticeKinds implements NoticeKinds {
    @Override
    public List<NoticeKind> all() {
        return SupplyDemandNotice.kinds();
    }
}
