package cn.reserve.platform.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.reserve.platform.rest.ProblemException;
import org.junit.jupiter.api.Test;

class SearchTextTest {

    @Test
    void cutsIntoPairsOfNeighbours() {
        assertThat(SearchText.of("数控机床").orElseThrow().tokens()).containsExactly("数控", "控机", "机床");
    }

    @Test
    void looksForASingleCharacterAsItIs() {
        assertThat(SearchText.of(" 床 ").orElseThrow().tokens()).containsExactly("床");
    }

    @Test
    void takesSignsOfTheDatabaseAsOrdinaryText() {
        assertThat(SearchText.of("50%_\\A").orElseThrow().pattern()).isEqualTo("%50\\%\\_\\\\a%");
    }

    @Test
    void keepsCharactersBeyondTheBasicPlaneWhole() {
        assertThat(SearchText.of("\uD83D\uDE00").orElseThrow().tokens()).containsExactly("\uD83D\uDE00");
    }

    @Test
    void isAbsentForBlankInput() {
        assertThat(SearchText.of("  ")).isEmpty();
        assertThat(SearchText.of(null)).isEmpty();
    }

    @Test
    void knowsASearchForOneCharacter() {
        assertThat(SearchText.of("床").orElseThrow().isOneCharacter()).isTrue();
        assertThat(SearchText.of("\uD83D\uDE00").orElseThrow().isOneCharacter()).isTrue();
        assertThat(SearchText.of("机床").orElseThrow().isOneCharacter()).isFalse();
    }

    @Test
    void refusesWhatIsTooLongOrNoText() {
        assertThat(SearchText.of("机".repeat(100))).isPresent();
        assertThatThrownBy(() -> SearchText.of("机".repeat(101))).isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> SearchText.of("a\0b")).isInstanceOf(ProblemException.class);
    }
}
