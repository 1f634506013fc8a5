package cn.reserve.platform.standards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WorkCalendarTest {

    private static final WorkCalendar.Year YEAR_2026 = new WorkCalendar.Year(
            Map.of(
                    LocalDate.of(2026, 10, 1), false,
                    LocalDate.of(2026, 10, 2), false,
                    LocalDate.of(2026, 10, 5), false,
                    LocalDate.of(2026, 10, 6), false,
                    LocalDate.of(2026, 10, 7), false,
                    LocalDate.of(2026, 10, 10), true),
            true);
    private static final WorkCalendar.Year UNKNOWN = new WorkCalendar.Year(Map.of(), false);

    @Test
    void holidaysAreSkippedAndMadeUpDaysCount() {
        LocalDate wednesday = LocalDate.of(2026, 9, 30);

        assertThat(calendar().count(wednesday, 1)).isEqualTo(new WorkingDays.Counted(LocalDate.of(2026, 10, 8), false));
        assertThat(calendar().count(wednesday, 3))
                .isEqualTo(new WorkingDays.Counted(LocalDate.of(2026, 10, 10), false));
        assertThat(calendar().count(wednesday, 4))
                .isEqualTo(new WorkingDays.Counted(LocalDate.of(2026, 10, 12), false));
        assertThat(calendar().count(wednesday, 0).date()).isEqualTo(wednesday);
    }

    @Test
    void countingBackAndForthMeets() {
        LocalDate from = LocalDate.of(2026, 9, 30);
        LocalDate until = calendar().count(from, 7).date();

        assertThat(calendar().count(until, -7).date()).isEqualTo(from);
        assertThat(calendar().distance(from, until).days()).isEqualTo(7);
        assertThat(calendar().distance(until, from).days()).isEqualTo(-7);
    }

    @Test
    void aYearWithoutCalendarFollowsTheWeekAndSaysSo() {
        WorkingDays.Counted counted = calendar().count(LocalDate.of(2031, 9, 30), 2);

        assertThat(counted).isEqualTo(new WorkingDays.Counted(LocalDate.of(2031, 10, 2), true));
    }

    @Test
    void crossingIntoAYearWithoutCalendarSaysSo() {
        assertThat(calendar().count(LocalDate.of(2026, 12, 31), 1).assumed()).isTrue();
        assertThat(calendar().count(LocalDate.of(2026, 12, 30), 1).assumed()).isFalse();
    }

    @Test
    void boundsHold() {
        LocalDate day = LocalDate.of(2026, 1, 1);

        assertThatIllegalArgumentException().isThrownBy(() -> calendar().count(day, 2_001));
        assertThatIllegalArgumentException().isThrownBy(() -> calendar().count(day, Integer.MIN_VALUE));
        assertThatIllegalArgumentException().isThrownBy(() -> calendar().distance(day, day.plusYears(11)));
    }

    private static WorkCalendar calendar() {
        return new WorkCalendar(year -> year == 2026 ? YEAR_2026 : UNKNOWN);
    }
}
