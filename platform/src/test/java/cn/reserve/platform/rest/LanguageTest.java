package cn.reserve.platform.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "zh-CN|CHINESE",
                "zh|CHINESE",
                "en|ENGLISH",
                "en-GB,en;q=0.9|ENGLISH",
                "zh-CN,zh;q=0.9,en;q=0.8|CHINESE",
                "en;q=0.9,zh;q=0.1|ENGLISH",
                "fr,en;q=0.5|ENGLISH",
                "fr|CHINESE",
                "*|CHINESE",
                ";;;q=|CHINESE",
                "''|CHINESE"
            })
    void followsWhatTheRequestPrefersAndElseIsChinese(String header, Language language) {
        assertThat(Language.of(header)).isEqualTo(language);
    }

    @Test
    void isChineseWithoutHeaderAndForOneOfUnreasonableLength() {
        assertThat(Language.of(null)).isEqualTo(Language.CHINESE);
        assertThat(Language.of("en," + "fr,".repeat(100))).isEqualTo(Language.CHINESE);
    }

    @Test
    void isNamedByItsCode() {
        assertThat(Language.CHINESE.code()).isEqualTo("zh");
        assertThat(Language.ENGLISH.code()).isEqualTo("en");
    }
}
