package cn.reserve.library.dispatch.notice;

import cn.reserve.library.dispatch.TellingOfDispatch;
import cn.reserve.library.project.ReviewClock;
import cn.reserve.library.viewer.Viewer;
import cn.reserve.platform.audit.Audit;
import cn.reserve.platform.listing.ListRows;
import cn.reserve.platform.rest.Etags;
import cn.reserve.platform.rest.Page;
import cn.reserve.platform.rest.PageParams;
import cn.reserve.platform.rest.Problems;
import cn.reserve.platform.rest.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** From a notice to its closure. */
@ApplicationScoped
public class FollowingNotice {
    private final DispatchNotices notices;
    private final Audit audit;
    private final TellingOfDispatch telling;
    private final ReviewClock clock;

    FollowingNotice(DispatchNotices notices, Audit audit, TellingOfDispatch telling, ReviewClock clock) {
        this.notices = notices;
        this.audit = audit;
        this.telling = telling;
        this.clock = clock;
    }

    @Transactional
    Page<NoticeRow> many(NoticeSearch search, Viewer viewer, PageParams paging) {
        return notices.search(search, viewer, paging).map(notice -> notice.row(viewer, clock.today()));
    }

    /** All that the search finds, for an export. */
    ListRows<NoticeRow> every(NoticeSearch search, Viewer viewer) {
        LocalDate today = clock.today();
        return notices.every(search, viewer)
                .inPortions(found ->
                        found.stream().map(notice -> notice.row(viewer, today)).toList());
    }

    /** How many of the viewer's stand in a state. */
    public long count(NoticeState state, Viewer viewer) {
        return notices.count(state, viewer);
    }

    /** The district has seen it. */
    @Transactional
    NoticeRow acknowledge(UUID id, @Nullable String ifMatch, Viewer viewer) {
        DispatchNotice notice = allowed(id, ifMatch, NoticeAction.ACKNOWLEDGE, viewer);
        notice.acknowledge(viewer, clock.now());
        return changed("dispatch-notice.acknowledged", notice, NoticeState.RAISED, null, viewer);
    }

    /** The district says what it does. */
    @Transactional
    NoticeRow answer(UUID id, NoticeAnswer answer, @Nullable String ifMatch, Viewer viewer) {
        DispatchNotice notice = allowed(id, ifMatch, NoticeAction.ANSWER, viewer);
        List<Violation> wrong = NoticePolicy.violations(answer.mendedBy(), clock.today());
        if (!wrong.isEmpty()) {
            throw Problems.invalid(wrong);
        }
        notice.answer(answer, viewer, clock.now());
        telling.supervisionAnswered(id, notice.name());
        return changed("dispatch-notice.answered", notice, NoticeState.ACKNOWLEDGED, answer.answer(), viewer);
    }

    /** The commission is content. */
    @Transactional
    NoticeRow close(UUID id, @Nullable String ifMatch, Viewer viewer) {
        DispatchNotice notice = allowed(id, ifMatch, NoticeAction.CLOSE, viewer);
        notice.decide(NoticeState.CLOSED, null, viewer, clock.now());
        return changed("dispatch-notice.closed", notice, NoticeState.ANSWERED, null, viewer);
    }

    /** The commission wants a better answer. */
    @Transactional
    NoticeRow sendBack(UUID id, String reason, @Nullable String ifMatch, Viewer viewer) {
        DispatchNotice notice = allowed(id, ifMatch, NoticeAction.RETURN, viewer);
        notice.decide(NoticeState.ACKNOWLEDGED, reason, viewer, clock.now());
        telling.supervisionReturned(notice.county(), id, notice.name());
        return changed("dispatch-notice.returned", notice, NoticeState.ANSWERED, reason, viewer);
    }

    private DispatchNotice allowed(UUID id, @Nullable String ifMatch, NoticeAction action, Viewer viewer) {
        DispatchNotice notice = notices.locked(id, viewer);
        Etags.require(ifMatch, notice.version());
        if (!NoticePolicy.actions(viewer, notice.state(), notice.county()).contains(action)) {
            throw Problems.conflict("dispatch-notice.not-now");
        }
        return notice;
    }

    private NoticeRow changed(
            String action, DispatchNotice notice, NoticeState before, @Nullable String words, Viewer viewer) {
        notices.flush();
        Map<String, Object> after = new HashMap<>(Map.of("state", notice.state()));
        if (words != null) {
            after.put("words", words);
        }
        audit.record(action, "dispatch-notice", notice.id().toString(), Map.of("state", before), after);
        return notice.row(viewer, clock.today());
    }
}
