package cn.reserve.library.turn;

import cn.reserve.library.project.ReviewClock;
import cn.reserve.library.viewer.Viewer;
import cn.reserve.platform.listing.ListQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;

/** What waits for a review, by county. */
@ApplicationScoped
public class OpenTurns {
    private final EntityManager entities;
    private final ReviewClock clock;

    OpenTurns(EntityManager entities, ReviewClock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** Open turns of a county, and those of them that are beyond their deadline. */
    public record Waiting(String county, long open, long overdue) {}

    /** The viewer's counties, each with its open turns; those without any are left out. */
    public List<Waiting> byCounty(Viewer viewer) {
        return ListingTurns.scoped(new ListQuery("review_turn t", "t.id"), viewer)
                .where("t.ended_at is null")
                .grouped(
                        entities,
                        "t.county",
                        "count(*) as open, count(*) filter (where t.due_at <= ?) as overdue",
                        clock.now())
                .stream()
                .map(row -> new Waiting(
                        row.get("county", String.class), row.get("open", Long.class), row.get("overdue", Long.class)))
                .toList();
    }
}
