package cn.reserve.platform.notice;

import static org.assertj.core.api.Assertions.assertThat;

import cn.reserve.platform.rest.Wording;
import org.junit.jupiter.api.Test;

class AboutTest {
    @Test
    void aRecordIsCalledByItsNameInEachLanguage() {
        About list = About.named("1", new Wording("2026年 电梯", "2026 elevators"), "/lists/1");

        assertThat(About.words(list.label())).isEqualTo(new Wording("2026年 电梯", "2026 elevators"));
    }

    @Test
    void theStoredLabelIsReadableForWhomeverDoesNotTakeItApart() {
        About list = About.named("1", new Wording("2026年 电梯", "2026 elevators"), "/lists/1");

        assertThat(list.label().replace("\ufeff", "")).isEqualTo("2026年 电梯 / 2026 elevators");
    }

    @Test
    void aLabelOfTheVersionBeforeIsTakenApartAsWell() {
        assertThat(About.words("2026年 电梯\u001f2026 elevators")).isEqualTo(new Wording("2026年 电梯", "2026 elevators"));
    }

    @Test
    void oneNameIsTheSameInBoth() {
        assertThat(About.words("电炉改造")).isEqualTo(new Wording("电炉改造", "电炉改造"));
        assertThat(About.named("1", new Wording("A", "A"), "/a").label()).isEqualTo("A");
    }
}
