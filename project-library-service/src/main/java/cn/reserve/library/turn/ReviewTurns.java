package cn.reserve.library.turn;

import cn.reserve.library.notice.TellingPeople;
import cn.reserve.library.project.Project;
import cn.reserve.library.project.ProjectMoved;
import cn.reserve.library.project.ReviewClock;
import cn.reserve.library.project.ReviewLevel;
import cn.reserve.library.viewer.Viewer;
import cn.reserve.platform.identity.Scope;
import cn.reserve.platform.notice.About;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Begins and ends turns, in the transaction of the step that does so. */
@ApplicationScoped
public class ReviewTurns {
    private static final String LAST_PASS = """
            select id from review_turn
            where record_id = ?1 and level = ?2 and outcome = 'PASSED' and not countersign
            order by ended_at desc, id desc limit 1""";

    private final EntityManager entities;
    private final ReviewClock clock;
    private final TellingPeople telling;

    ReviewTurns(EntityManager entities, ReviewClock clock, TellingPeople telling) {
        this.entities = entities;
        this.clock = clock;
        this.telling = telling;
    }

    void follow(@Observes ProjectMoved moved) {
        Project project = moved.project();
        TurnSubject subject = new TurnSubject(
                TurnKind.PROJECT,
                project.id(),
                project.id(),
                project.form().name(),
                project.enterpriseName(),
                project.uscc(),
                project.form().county(),
                project.countyName(),
                project.form().field(),
                false);
        ReviewLevel from =
                moved.before() == null ? null : ReviewLevel.of(moved.before()).orElse(null);
        ReviewLevel to = ReviewLevel.of(project.state()).orElse(null);
        Step step = new Step(moved.action(), moved.viewer(), moved.at());
        if (moved.action().equals("countersigned")) {
            end(subject, step, bureau(step.viewer()));
        }
        move(subject, from, to, step);
        if (to == ReviewLevel.BUREAU && from != to) {
            project.signing().missing().forEach(bureau -> begin(subject, to, bureau, true, moved.at()));
        }
    }

    /** A step by its wire name. */
    public record Step(String action, Viewer viewer, Instant at) {}

    /**
     * A record comes from one level to another.
     *
     * @param from the level that had it; null when none had
     * @param to the level that has it now; null when none has
     */
    public void move(TurnSubject subject, @Nullable ReviewLevel from, @Nullable ReviewLevel to, Step step) {
        if (Objects.equals(from, to)) {
            return;
        }
        if (from != null) {
            end(subject, step, "");
        }
        boolean takenBack = TurnOutcome.of(step.action()) == TurnOutcome.TAKEN_BACK;
        if (to != null && !(takenBack && reopen(subject.record(), to))) {
            begin(subject, to, subject.field().leadBureau(), false, step.at());
        }
    }

    /** Nobody has the record for the time being. */
    public void pause(TurnSubject subject, Step step) {
        end(subject, step, "");
    }

    /** A level has the record again that it had before a pause. */
    public void resume(TurnSubject subject, ReviewLevel level, Instant due, Step step) {
        begin(subject, level, subject.field().leadBureau(), false, step.at(), due);
    }

    /** By when a level had to act when it passed a record last; empty when that is not known. */
    public Optional<Instant> dueOfPass(UUID record, ReviewLevel level) {
        return entities.createNativeQuery(
                        "select due_at from review_turn where id = (" + LAST_PASS + ")", Instant.class)
                .setParameter(1, record)
                .setParameter(2, level.name())
                .getResultStream()
                .map(Instant.class::cast)
                .findFirst();
    }

    /** The last pass of a level never was: its turn goes on, with the deadline that it had. False when there is none. */
    private boolean reopen(UUID record, ReviewLevel level) {
        return entities.createNativeQuery("""
                        update review_turn
                        set ended_at = null, outcome = null, person = null, person_name = null, working_days = null
                        where id = (""" + LAST_PASS + ")")
                        .setParameter(1, record)
                        .setParameter(2, level.name())
                        .executeUpdate()
                > 0;
    }

    /** The bureau for which somebody acted; empty when the person is of none. */
    private static String bureau(Viewer viewer) {
        return viewer.scope() instanceof Scope.Bureau(String code) ? code : "";
    }

    /** Ends the turns of a record, or only one bureau's where it is named; whoever else had it at the same level did not decide. */
    private void end(TurnSubject subject, Step step, String only) {
        Object began = entities.createNativeQuery(
                        "select began_at from review_turn where record_id = ?1 and ended_at is null", Instant.class)
                .setParameter(1, subject.record())
                .getResultStream()
                .findFirst()
                .orElse(step.at());
        entities.createNativeQuery("""
                        update review_turn set ended_at = ?2, person = ?4, person_name = ?5, working_days = ?6,
                            outcome = case when level <> 'BUREAU' or ?7 in ('', bureau) then ?3 else 'ENDED' end
                        where record_id = ?1 and ended_at is null and ?8 in ('', bureau)""")
                .setParameter(1, subject.record())
                .setParameter(2, step.at())
                .setParameter(3, TurnOutcome.of(step.action()).name())
                .setParameter(4, step.viewer().subject())
                .setParameter(5, step.viewer().name())
                .setParameter(6, clock.workingDaysSince((Instant) began))
                .setParameter(7, bureau(step.viewer()))
                .setParameter(8, only)
                .executeUpdate();
    }

    private void begin(TurnSubject subject, ReviewLevel level, String bureau, boolean countersign, Instant at) {
        begin(subject, level, bureau, countersign, at, clock.due());
    }

    private void begin(
            TurnSubject subject, ReviewLevel level, String bureau, boolean countersign, Instant at, Instant due) {
        entities.createNativeQuery("""
                        insert into review_turn (kind, record_id, project_id, level, name, enterprise_name, uscc, county, county_name,
                            field, bureau, began_at, due_at, countersign)
                        values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)""")
                .setParameter(1, subject.kind().name())
                .setParameter(2, subject.record())
                .setParameter(3, subject.project())
                .setParameter(4, level.name())
                .setParameter(5, subject.name())
                .setParameter(6, subject.enterpriseName())
                .setParameter(7, subject.uscc())
                .setParameter(8, subject.county())
                .setParameter(9, subject.countyName())
                .setParameter(10, subject.field().name())
                .setParameter(11, bureau)
                .setParameter(12, at)
                .setParameter(13, due)
                .setParameter(14, countersign)
                .executeUpdate();
        telling.reviewWaits(
                TellingPeople.reviewers(level, subject.county(), bureau, subject.listed()),
                new About(
                        subject.record().toString(),
                        subject.name(),
                        subject.kind().page() + subject.record()));
    }
}
