package cn.reserve.localstack.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DemoProjectsTest {

    @Test
    void leadsAProjectToItsStateAndNotBeyond() {
        assertThat(DemoProjects.statesBefore("DRAFT")).isEmpty();
        assertThat(DemoProjects.statesBefore("SUBMITTED")).containsExactly("DRAFT");
        assertThat(DemoProjects.statesBefore("BUREAU_PASSED")).containsExactly("DRAFT", "SUBMITTED", "DISTRICT_PASSED");
        assertThat(DemoProjects.statesBefore("RETURNED")).containsExactly("DRAFT", "SUBMITTED");
        assertThat(DemoProjects.statesBefore("LISTED"))
                .isEqualTo(DemoProjects.statesBefore("ADMITTED"))
                .hasSize(4);
    }
}
