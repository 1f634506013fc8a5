package cn.reserve.platform.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.reserve.platform.identity.Role;
import org.junit.jupiter.api.Test;

class AudienceTest {
    @Test
    void isReadBackAsItWasWritten() {
        for (Audience audience : new Audience[] {
            Audience.person("a:b"), Audience.of(Role.COMMISSION_APPROVER), Audience.of(Role.DISTRICT_REVIEWER, "510302")
        }) {
            assertThat(Audience.parse(audience.key())).isEqualTo(audience);
        }
    }

    @Test
    void refusesWhatNobodyWrote() {
        assertThatThrownBy(() -> Audience.parse("nobody:x")).isInstanceOf(IllegalArgumentException.class);
    }
}
