package cn.reserve.library.turn;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DecisionTallyTest {

    @Test
    void hasNoMedianOfNothing() {
        assertThat(new DecisionTally().median()).isNull();
    }

    @Test
    void takesTheMiddleOfAnOddNumber() {
        DecisionTally tally = new DecisionTally();
        tally.add(9, 1, 1);
        tally.add(2, 3, 0);
        tally.add(4, 1, 0);

        assertThat(tally.median()).isEqualByComparingTo("2");
        assertThat(tally.done()).isEqualTo(5);
        assertThat(tally.late()).isEqualTo(1);
    }

    @Test
    void standsBetweenTheMiddleTwoOfAnEvenNumber() {
        DecisionTally tally = new DecisionTally();
        tally.add(3, 2, 0);
        tally.add(6, 2, 0);

        assertThat(tally.median()).isEqualByComparingTo("4.5");
    }

    @Test
    void countsWhatTookAnUnknownTimeButLeavesItOutOfTheMedian() {
        DecisionTally tally = new DecisionTally();
        tally.add(null, 7, 7);
        tally.add(1, 1, 0);

        assertThat(tally.done()).isEqualTo(8);
        assertThat(tally.median()).isEqualByComparingTo("1");
    }
}
