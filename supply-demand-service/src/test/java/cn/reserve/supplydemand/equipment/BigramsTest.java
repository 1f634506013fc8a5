package cn.reserve.supplydemand.equipment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BigramsTest {
    @Test
    void takesNeighbouringCharactersOfAWord() {
        assertThat(Bigrams.of("数控机床")).containsExactly("数控", "控机", "机床");
    }

    @Test
    void neverJoinsAcrossPunctuation() {
        assertThat(Bigrams.of("电机，锅炉 A1")).containsExactly("电机", "锅炉", "a1");
    }

    @Test
    void keepsCharactersOutsideTheBasicPlaneWhole() {
        assertThat(Bigrams.of("𠮷野")).containsExactly("𠮷野");
    }

    @Test
    void findsTheShareOfWantedWords() {
        assertThat(Bigrams.shareFound("数控机床", "五轴数控加工")).isEqualTo(1.0 / 3);
        assertThat(Bigrams.shareFound("", "五轴数控加工")).isZero();
    }
}
