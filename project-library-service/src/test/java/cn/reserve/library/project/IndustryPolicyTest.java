package cn.reserve.library.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.reserve.platform.rest.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IndustryPolicyTest {
    @ParameterizedTest
    @CsvSource({
        "34,34,true",
        "34,3484,true",
        "34,35,false",
        "c34,3484,true",
        "C,13,true",
        "C,4390,true",
        "C,44,false",
        "C,12,false",
        "3484,3484,true",
        "3484,3485,false",
        "T,97,true",
        "3,34,true"
    })
    void meansTheClassesThatBeginSo(String sent, String digits, boolean held) {
        assertThat(IndustryPolicy.range(sent).orElseThrow().holds(digits)).isEqualTo(held);
    }

    @Test
    void takesNothingForNoFilter() {
        assertThat(IndustryPolicy.range(null)).isEmpty();
        assertThat(IndustryPolicy.range(" ")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"U", "C44", "A3484", "34845", "机", "3-4", "CC"})
    void refusesWhatIsNoneOfThem(String sent) {
        assertThatThrownBy(() -> IndustryPolicy.range(sent)).isInstanceOf(ProblemException.class);
    }
}
