package cn.reserve.financing.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import cn.reserve.platformtest.PostgresForTests;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class DeadlinesTest {
    private static final Instant FRIDAY_MORNING = Instant.parse("2026-11-20T02:00:00Z");

    @Inject
    Deadlines deadlines;

    @Test
    void countsWorkingDaysFromTheDayAfterTheStart() {
        Deadline acceptance = deadlines.after(FRIDAY_MORNING, 2, 70);

        assertThat(acceptance.dueAt()).isEqualTo("2026-11-24T16:00:00Z");
    }

    @Test
    void remindsOnTheWorkingDayThatFillsTheShare() {
        Deadline decision = deadlines.after(FRIDAY_MORNING, 10, 70);

        assertThat(decision.remindAt()).isEqualTo("2026-12-01T16:00:00Z");
        assertThat(decision.dueAt()).isEqualTo("2026-12-04T16:00:00Z");
    }
}
