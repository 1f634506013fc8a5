package cn.reserve.supplydemand.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class RoundPolicyTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void isFilledInUntilTheEndOfTheDeadlinesDay() {
        assertThat(RoundPolicy.isFillable(RoundState.OPEN, TODAY, TODAY)).isTrue();
        assertThat(RoundPolicy.isFillable(RoundState.OPEN, TODAY, TODAY.plusDays(1)))
                .isFalse();
        assertThat(RoundPolicy.isFillable(RoundState.CLOSED, TODAY, TODAY)).isFalse();
    }

    @Test
    void takesNoDeadlineThatIsOverOrFarAway() {
        assertThat(RoundPolicy.deadline(TODAY, TODAY)).isEmpty();
        assertThat(RoundPolicy.deadline(TODAY.minusDays(1), TODAY)).hasSize(1);
        assertThat(RoundPolicy.deadline(TODAY.plusMonths(6).plusDays(1), TODAY)).hasSize(1);
    }

    @Test
    void extendsToALaterDayOnly() {
        assertThat(RoundPolicy.extension(TODAY, TODAY.plusDays(1), TODAY)).isEmpty();
        assertThat(RoundPolicy.extension(TODAY, TODAY, TODAY)).hasSize(1);
        assertThat(RoundPolicy.extension(TODAY.minusDays(9), TODAY.minusDays(1), TODAY))
                .hasSize(1);
    }

    @Test
    void asksTheWholeCityOrSomeCounties() {
        assertThat(RoundPolicy.asks(List.of(), "510304")).isTrue();
        assertThat(RoundPolicy.asks(List.of("510302"), "510304")).isFalse();
        assertThat(RoundPolicy.ofEnterprise(RoundState.OPEN, List.of("510304"), "510304", TODAY, TODAY))
                .containsExactly(RoundAction.FILL);
        assertThat(RoundPolicy.ofEnterprise(RoundState.OPEN, List.of("510302"), "510304", TODAY, TODAY))
                .isEmpty();
    }

    @Test
    void leavesNothingToDoWithAFrozenRound() {
        assertThat(RoundPolicy.ofBureau(RoundState.FROZEN, false)).isEmpty();
        assertThat(RoundPolicy.ofBureau(RoundState.CLOSED, false))
                .containsExactly(RoundAction.EXTEND, RoundAction.FREEZE);
    }

    @Test
    void givesACorrectionNoDeadline() {
        assertThat(RoundPolicy.ofBureau(RoundState.OPEN, true)).doesNotContain(RoundAction.EXTEND);
        assertThat(RoundPolicy.ofBureau(RoundState.CLOSED, true)).containsExactly(RoundAction.FREEZE);
    }
}
