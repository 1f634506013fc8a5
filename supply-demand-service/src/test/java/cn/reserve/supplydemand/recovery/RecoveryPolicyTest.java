package cn.reserve.supplydemand.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import cn.reserve.supplydemand.recovery.RecoveryPolicy.Course;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecoveryPolicyTest {
    /** The plan: twice as many end-of-life vehicles in 2027 as in 2023. */
    private static final Course DOUBLED = new Course(2023, new BigDecimal(1000), 2027, new BigDecimal(2000));

    @ParameterizedTest
    @CsvSource({
        "LEVEL,,500,500",
        "LEVEL,100,500,500",
        "INCREASE_PERCENT,1000,100,2000.00",
        "INCREASE_PERCENT,1000,35,1350.00",
        "INCREASE_PERCENT,,35,",
        "INCREASE_PERCENT,0,35,",
        "INCREASE_BY,2,4,6",
        "INCREASE_BY,,4,"
    })
    void aTargetIsALevelOrHangsOnItsBase(
            TargetComparison comparison, @Nullable BigDecimal base, BigDecimal value, @Nullable BigDecimal level) {
        assertThat(RecoveryPolicy.level(comparison, base, value).orElse(null)).isEqualTo(level);
    }

    @ParameterizedTest
    @CsvSource({"2020,1000.00", "2023,1000.00", "2024,1250.00", "2025,1500.00", "2027,2000.00", "2030,2000.00"})
    void thePathIsStraightAndEndsAtItsEnds(int year, BigDecimal expected) {
        assertThat(DOUBLED.expected(year)).isEqualByComparingTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "1250,0.0,GREEN",
        "1151,9.9,GREEN",
        "1150,10.0,YELLOW",
        "950,30.0,YELLOW",
        "949,30.1,RED",
        "1400,-15.0,GREEN"
    })
    void theLightIsByPointsOfTheWholeWay(BigDecimal value, BigDecimal behind, RecoveryLight light) {
        BigDecimal found = DOUBLED.behind(value, 2024);

        assertThat(found).isEqualByComparingTo(behind);
        assertThat(RecoveryPolicy.light(found)).isEqualTo(light);
    }

    @Test
    void whatIsReachedHasOnlyToBeKept() {
        Course kept = new Course(2023, new BigDecimal(50), 2027, new BigDecimal(40));

        assertThat(kept.behind(new BigDecimal(40), 2025)).isEqualByComparingTo("0");
        assertThat(kept.behind(new BigDecimal(39), 2025)).isEqualByComparingTo("100");
    }

    @Test
    void withoutAValueThereIsNoLight() {
        assertThat(RecoveryPolicy.light(null)).isEqualTo(RecoveryLight.NONE);
    }
}
