package cn.reserve.library.turn;

import cn.reserve.library.project.ReviewClock;
import cn.reserve.library.project.ReviewLevel;
import cn.reserve.library.viewer.Viewer;
import cn.reserve.platform.listing.ListQuery;
import cn.reserve.platform.rest.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/** How many projects wait at a level within the caller's scope, those that a bureau only countersigns among them. */
@ApplicationScoped
public class WaitingTurns {
    private final EntityManager entities;
    private final ReviewClock clock;

    WaitingTurns(EntityManager entities, ReviewClock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** All of them, looking at no more than 10,001. */
    public long count(ReviewLevel level, Viewer viewer) {
        return open(level, viewer).count(entities, Page.COUNT_LIMIT);
    }

    /** Those beyond their deadline. */
    public long countOverdue(ReviewLevel level, Viewer viewer) {
        return open(level, viewer).where("t.due_at <= ?", clock.now()).count(entities, Page.COUNT_LIMIT);
    }

    private static ListQuery open(ReviewLevel level, Viewer viewer) {
        return ListingTurns.scoped(new ListQuery("review_turn t", "t.id"), viewer)
                .where("t.ended_at is null")
                .where("t.kind = ?", TurnKind.PROJECT.name())
                .where("t.level = ?", level.name());
    }
}
