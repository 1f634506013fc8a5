package cn.reserve.supplydemand.submission;

import cn.reserve.platform.standards.CityTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;

/** How much of the rounds waits for whom. */
@ApplicationScoped
public class WaitingSubmissions {
    /** More than this many are not counted: nobody works through them by the number. */
    private static final int MOST = 10_001;

    private static final String TO_FILL = """
            select count(*) from collection_round r join participant p on p.uscc = ?1
             where r.state = 'OPEN' and r.correction is null and r.deadline >= ?2 and (cardinality(r.counties) = 0 or p.county = any (r.counties))
               and not exists (select 1 from submission s
                                where s.round_id = r.id and s.uscc = p.uscc and s.state <> 'FILLING')""";
    private static final String RETURNED = """
            select count(*) from submission s join collection_round r on r.id = s.round_id
             where s.uscc = ?1 and s.state = 'RETURNED' and r.state = 'OPEN' and (r.correction is null or s.correcting)""";
    private static final String TO_CHECK = """
            select count(*) from (select 1 from collection_round r join submission s on s.round_id = r.id
                                   where r.state in ('OPEN', 'CLOSED') and s.county = ?1 and s.state = 'SUBMITTED' limit ?2) t""";
    // A correction has no deadline: it is closed when nothing of it waits for anybody else.
    private static final String PAST_DEADLINE = """
            select count(*) from collection_round r where r.state = 'OPEN' and case when r.correction is null then r.deadline < ?1
                else not exists (select 1 from submission s where s.round_id = r.id and (s.state = 'SUBMITTED' or s.correcting)) end""";

    private final EntityManager entities;
    private final Clock clock;

    WaitingSubmissions(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** Rounds that an enterprise is asked in and has not answered. */
    @Transactional
    public long toFill(String uscc) {
        return counted(query(TO_FILL).setParameter(1, uscc).setParameter(2, today()));
    }

    /** What an enterprise got back. */
    @Transactional
    public long returned(String uscc) {
        return counted(query(RETURNED).setParameter(1, uscc));
    }

    /** What a district has to check. */
    @Transactional
    public long toCheck(String county) {
        return counted(query(TO_CHECK).setParameter(1, county).setParameter(2, MOST));
    }

    /** Rounds that the bureau closes or extends: their deadline has passed. */
    @Transactional
    public long pastDeadline() {
        return counted(query(PAST_DEADLINE).setParameter(1, today()));
    }

    private Query query(String sql) {
        return entities.createNativeQuery(sql);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), CityTime.ZONE);
    }

    private static long counted(Query query) {
        return ((Number) query.getSingleResult()).longValue();
    }
}
