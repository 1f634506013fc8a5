package cn.reserve.library.dispatch.notice;

import cn.reserve.library.viewer.Viewer;
import cn.reserve.platform.identity.Role;
import cn.reserve.platform.rest.Violation;
import java.time.LocalDate;
import java.util.List;

/** Who does what with a notice. Pure. */
final class NoticePolicy {
    private static final int YEARS = 2;

    private NoticePolicy() {}

    /** What the viewer may do now. */
    static List<NoticeAction> actions(Viewer viewer, NoticeState state, String county) {
        boolean district = viewer.reviewsDistrict(county);
        return switch (state) {
            case RAISED -> district ? List.of(NoticeAction.ACKNOWLEDGE) : List.of();
            case ACKNOWLEDGED -> district ? List.of(NoticeAction.ANSWER) : List.of();
            case ANSWERED ->
                viewer.is(Role.COMMISSION_PREPARER) ? List.of(NoticeAction.CLOSE, NoticeAction.RETURN) : List.of();
            case CLOSED -> List.of();
        };
    }

    /** What is wrong with the day by which it will be mended. */
    static List<Violation> violations(LocalDate mendedBy, LocalDate today) {
        LocalDate latest = today.plusYears(YEARS);
        return mendedBy.isBefore(today) || mendedBy.isAfter(latest)
                ? List.of(Violation.of("mendedBy", "date-range", today, latest))
                : List.of();
    }
}
