package cn.reserve.library.dispatch.notice;

import cn.reserve.library.project.ProjectMoved;
import cn.reserve.platform.audit.Audit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.LockModeType;
import java.util.Map;

/** Closes what is open about a project that leaves the library: nobody could bring it to its end any more. */
@ApplicationScoped
class EndingNotices {
    private final DispatchNotices notices;
    private final Audit audit;

    EndingNotices(DispatchNotices notices, Audit audit) {
        this.notices = notices;
        this.audit = audit;
    }

    void follow(@Observes ProjectMoved moved) {
        moved.removal()
                .ifPresent(why -> notices.find(
                                "projectId = ?1 and state <> ?2 order by id",
                                moved.project().id(),
                                NoticeState.CLOSED)
                        .withLock(LockModeType.PESSIMISTIC_WRITE)
                        .list()
                        .forEach(notice -> close(notice, why, moved)));
    }

    private void close(DispatchNotice notice, String why, ProjectMoved moved) {
        NoticeState before = notice.state();
        notice.decide(NoticeState.CLOSED, why, moved.viewer(), moved.at());
        audit.record(
                "dispatch-notice.closed",
                "dispatch-notice",
                notice.id().toString(),
                Map.of("state", before),
                Map.of("state", notice.state(), "words", why));
    }
}
