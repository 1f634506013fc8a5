package cn.reserve.library.dispatch.report;

import static cn.reserve.library.Fixture.as;
import static cn.reserve.library.dispatch.DispatchFixture.DISTRICT;
import static cn.reserve.library.dispatch.DispatchFixture.figures;
import static cn.reserve.library.dispatch.DispatchFixture.openRound;
import static cn.reserve.library.dispatch.DispatchFixture.report;
import static cn.reserve.library.dispatch.DispatchFixture.submit;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import cn.reserve.library.Fixture;
import cn.reserve.library.dispatch.DispatchFixture;
import cn.reserve.library.dispatch.light.LightRulesChanged;
import cn.reserve.platformtest.PostgresForTests;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.YearMonth;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class JudgingRoundsTest {
    private static final int ANY = 10_000;

    @Inject
    EntityManager entities;

    @Inject
    JudgingRounds judging;

    @Test
    void judgesAnOpenRoundAgainWhenThresholdsOfItsMonthChange() {
        DispatchFixture.closeOpenRound();
        Fixture.Enterprise enterprise = Fixture.verifiedEnterprise();
        String silent = late(enterprise);
        String said = late(enterprise);
        String round = openRound();
        submit(enterprise.token(), report(round, said), figures()).then().statusCode(200);
        as(DISTRICT).get(report(round, silent)).then().body("light", equalTo("RED"));
        YearMonth period =
                YearMonth.parse(as(DISTRICT).get(report(round, silent)).path("period"));

        lenientIn(period);
        judging.byTheClock();

        as(DISTRICT)
                .get(report(round, silent))
                .then()
                .body("light", equalTo("GREEN"))
                .body("reds", equalTo(0))
                .body("judgements", empty());
        as(DISTRICT)
                .get(report(round, said))
                .then()
                .body("light", equalTo("GREEN"))
                .body("state", equalTo("SUBMITTED"))
                .body("judgements.judgement.start", contains("GREEN", "RED"));
    }

    @Test
    void keepsWhatWasJudgedByAPlanThatWasRolledOn() {
        DispatchFixture.closeOpenRound();
        Fixture.Enterprise enterprise = Fixture.verifiedEnterprise();
        String project = Fixture.admitted(enterprise, Fixture.projectForm());
        String round = openRound();
        String report = report(round, project);
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery(
                                "update dispatch_report set progress_light = 'RED', light = 'RED', points_behind = 45 where id = ?1")
                        .setParameter(1, UUID.fromString(Fixture.id(report)))
                        .executeUpdate());

        DispatchFixture.closeRound(round);

        as(DISTRICT)
                .get(report)
                .then()
                .body("judgement.progress", equalTo("RED"))
                .body("judgement.pointsBehind.intValue()", equalTo(45))
                .body("reds", equalTo(1));
    }

    private static String late(Fixture.Enterprise enterprise) {
        Map<String, Object> form = Fixture.projectForm();
        form.put("plannedStart", "1999-01-10");
        return Fixture.admitted(enterprise, form);
    }

    /** Only of that month: the rounds of other tests keep their thresholds. */
    private void lenientIn(YearMonth period) {
        QuarkusTransaction.requiringNew().run(() -> {
            insert(period, ANY, ANY);
            insert(period.plusMonths(1), 1, 3);
            judging.plan(new LightRulesChanged(period.atDay(1)));
        });
    }

    private void insert(YearMonth from, int yellow, int red) {
        entities.createNativeQuery("""
                        insert into dispatch_light_rule (valid_from, start_yellow_months, start_red_months, progress_yellow_points,
                            progress_red_points, reds_for_notice, set_by, set_at) values (?1, ?2, ?3, 10, 30, 3, '', now())
                        on conflict (valid_from) do update set start_yellow_months = ?2, start_red_months = ?3""")
                .setParameter(1, from.atDay(1))
                .setParameter(2, yellow)
                .setParameter(3, red)
                .executeUpdate();
    }
}
