package cn.reserve.library.people;

import cn.reserve.platform.rest.Problems;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Counts the codes that a person gives, whatever becomes of the request, so that nobody tries one after the other. */
@ApplicationScoped
class CodeAttempts {
    private static final int MOST = 5;
    private static final Duration WINDOW = Duration.ofMinutes(15);

    private final EntityManager entities;
    private final Clock clock;

    CodeAttempts(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /**
     * Counts one more, in a transaction of its own.
     *
     * @throws cn.reserve.platform.rest.ProblemException 429 when there were too many
     */
    void count(String person) {
        Instant now = clock.instant();
        Tuple counted = QuarkusTransaction.requiringNew().call(() -> counted(person, now));
        if (counted.get("attempts", Integer.class) > MOST) {
            Instant free = counted.get("since", Instant.class).plus(WINDOW);
            throw Problems.tooMany(Math.max(1, Duration.between(now, free).toSeconds()));
        }
    }

    /** A right code: what was tried before does not matter any more. Joins the caller's transaction. */
    void forget(String person) {
        entities.createNativeQuery("delete from invitation_attempt where person = ?1 or since < ?2")
                .setParameter(1, person)
                .setParameter(2, clock.instant().minus(WINDOW))
                .executeUpdate();
    }

    private Tuple counted(String person, Instant now) {
        return (Tuple) entities.createNativeQuery("""
                        insert into invitation_attempt as known (person, since, attempts) values (?1, ?2, 1)
                        on conflict (person) do update set
                            attempts = case when known.since < ?3 then 1 else known.attempts + 1 end,
                            since = case when known.since < ?3 then excluded.since else known.since end
                        returning attempts, since
                        """, Tuple.class)
                .setParameter(1, person)
                .setParameter(2, now)
                .setParameter(3, now.minus(WINDOW))
                .getSingleResult();
    }
}
