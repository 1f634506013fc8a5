package cn.reserve.library.notice;

import cn.reserve.library.project.ReviewClock;
import cn.reserve.library.project.ReviewLevel;
import cn.reserve.platform.identity.Role;
import cn.reserve.platform.lifecycle.UntilStopped;
import cn.reserve.platform.notice.About;
import cn.reserve.platform.notice.Audience;
import cn.reserve.platform.notice.FindingUntold;
import cn.reserve.platform.notice.FindingUntold.Untold;
import cn.reserve.platform.notice.Notices;
import cn.reserve.platform.standards.CityTime;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Finds deadlines that come near or have passed and tells of each once; every replica may run it. What had passed before anybody was told of
 * anything is left to the to-do list: the first start tells of no backlog.
 */
@ApplicationScoped
class RemindingOfDeadlines {
    /** Working days before the promised day (estimate, as the to-do list has it). */
    private static final int PERMITS_BEFORE = 10;

    private static final Untold REVIEWS = Untold.of("""
            select t.id, t.due_at, t.kind, t.record_id, t.level, t.name, t.county, t.bureau,
                t.kind = 'CHANGE' and exists (select 1 from whitelist_listing l join whitelist_entry e on e.id = l.entry_id
                    join whitelist_batch b on b.id = e.batch_id where l.project_id = t.project_id and b.state = 'PUBLISHED') as listed
            from review_turn t
            where t.ended_at is null and t.due_at > ?1 and t.due_at <= ?2 and t.due_at > (select at from notice_since)
                and not exists (select 1 from notice_told n where n.cause = ?3 || ':' || t.id)""", "due_at", "id");

    private static final Untold PERMITS = Untold.of("""
            select p.id, p.form ->> 'name' as name, p.uscc, p.form ->> 'county' as county, p.promise_due from project p
            where p.promise_due is not null and p.promise_due > ?1 and p.promise_due <= ?2
                and p.promise_due >= (select cast(at at time zone 'Asia/Shanghai' as date) from notice_since)
                and p.state not in ('DRAFT', 'WITHDRAWN', 'REMOVED')
                and not exists (select 1 from notice_told n where n.cause = ?3 || ':' || p.id || ':' || p.promise_due)""", "promise_due", "id");

    private final FindingUntold untold;
    private final Notices notices;
    private final ReviewClock clock;
    private final UntilStopped until;

    RemindingOfDeadlines(FindingUntold untold, Notices notices, ReviewClock clock, UntilStopped until) {
        this.untold = untold;
        this.notices = notices;
        this.clock = clock;
        this.until = until;
    }

    @Scheduled(
            every = "${reserve.notices.deadlines-every:15m}",
            delayed = "1m",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void byTheClock() {
        until.run(this::remind);
    }

    /** Tells of all that nobody was told of. */
    void remind() {
        Instant now = clock.now();
        Instant soon =
                clock.inWorkingDays(1).plusDays(1).atStartOfDay(CityTime.ZONE).toInstant();
        reviews(LibraryNotice.REVIEW_OVERDUE, Instant.EPOCH, now);
        reviews(LibraryNotice.REVIEW_NEAR, now, soon);
        LocalDate yesterday = clock.today().minusDays(1);
        permits(LibraryNotice.PERMITS_OVERDUE, LocalDate.EPOCH, yesterday);
        permits(LibraryNotice.PERMITS_NEAR, yesterday, clock.inWorkingDays(PERMITS_BEFORE));
    }

    private void reviews(LibraryNotice notice, Instant after, Instant upTo) {
        untold.each(REVIEWS, turn -> review(notice, turn), after, upTo, notice.key());
    }

    private void review(LibraryNotice notice, Tuple turn) {
        UUID recordId = turn.get("record_id", UUID.class);
        String page = turn.get("kind", String.class).equals("CHANGE") ? "/change-requests/" : "/projects/";
        About about = new About(recordId.toString(), turn.get("name", String.class), page + recordId);
        String cause = notice.key() + ":" + turn.get("id", UUID.class);
        ReviewLevel level = ReviewLevel.valueOf(turn.get("level", String.class));
        Audience audience = TellingPeople.reviewers(
                level,
                turn.get("county", String.class),
                turn.get("bureau", String.class),
                turn.get("listed", Boolean.class));
        notices.tellOnce(cause, notice.key(), audience, about);
    }

    private void permits(LibraryNotice notice, LocalDate after, LocalDate upTo) {
        untold.each(PERMITS, project -> permit(notice, project), after, upTo, notice.key());
    }

    private void permit(LibraryNotice notice, Tuple project) {
        UUID id = project.get("id", UUID.class);
        Audience audience = notice == LibraryNotice.PERMITS_NEAR
                ? Audience.of(Role.ENTERPRISE, project.get("uscc", String.class))
                : Audience.of(Role.DISTRICT_REVIEWER, project.get("county", String.class));
        notices.tellOnce(
                notice.key() + ":" + id + ":" + project.get("promise_due", LocalDate.class),
                notice.key(),
                audience,
                new About(id.toString(), project.get("name", String.class), "/projects/" + id));
    }
}
