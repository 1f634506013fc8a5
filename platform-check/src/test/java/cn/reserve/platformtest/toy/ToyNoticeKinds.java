package cn.reserve.platformtest.toy;

import cn.reserve.platform.identity.Role;
import cn.reserve.platform.notice.NoticeKind;
import cn.reserve.platform.notice.NoticeKinds;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/** What the toy service tells. */
@ApplicationScoped
public class ToyNoticeKinds implements NoticeKinds {
    public static final String BROKEN = "toy.broken";
    public static final String WAITING = "toy.waiting";

    @Override
    public List<NoticeKind> all() {
        return List.of(
                new NoticeKind(BROKEN, true, Set.of(Role.DISTRICT_REVIEWER, Role.ENTERPRISE)),
                new NoticeKind(WAITING, false, Set.of(Role.DISTRICT_REVIEWER)));
    }
}
