package cn.reserve.library.search;

import static org.assertj.core.api.Assertions.assertThat;

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
}
