package cn.reserve.library.judging;

import static org.assertj.core.api.Assertions.assertThat;

import cn.reserve.library.project.ProjectStage;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConstructionPolicyTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @ParameterizedTest(name = "{5}")
    @CsvSource(delimiter = '|', textBlock = """
            RESERVED           | 0   | 2026-01-01 | 2027-06-30 | false | planned to have begun, declared as not begun
            RESERVED           | 1   | 2027-01-01 | 2027-06-30 | true  | begun before its plan
            RESERVED           | 99  | 2024-01-01 | 2025-06-30 | true  | still going on after its planned end
            RESERVED           | 100 | 2026-01-01 | 2027-06-30 | false | finished before its planned end
            RESERVED           |     | 2026-01-01 | 2027-06-30 | true  | nothing declared, within its plan
            RESERVED           |     | 2024-01-01 | 2025-06-30 |       | nothing declared, after its planned end
            RESERVED           |     | 2027-01-01 | 2027-06-30 | false | nothing declared, before its plan
                               |     | 2027-01-01 |            | false | a plan without end, before it
                               |     | 2026-01-01 |            |       | a plan without end, begun
                               |     |            |            |       | no plan
            UNDER_CONSTRUCTION | 0   | 2027-01-01 | 2027-06-30 | true  | the reserve knows that it goes on
            COMMISSIONED       | 80  | 2026-01-01 | 2027-06-30 | false | the reserve knows that it runs
            """)
    void tellsWhetherItIsUnderConstruction(
            @Nullable ProjectStage stage,
            @Nullable Integer progress,
            @Nullable LocalDate start,
            @Nullable LocalDate end,
            @Nullable Boolean expected,
            String what) {
        assertThat(ConstructionPolicy.underConstruction(stage, progress, start, end, TODAY))
                .as(what)
                .isEqualTo(expected);
    }
}
