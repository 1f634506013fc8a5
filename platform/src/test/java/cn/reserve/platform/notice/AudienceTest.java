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

    @Test
    void aKeyThatNobodyCanReadLeavesTheOther() {
        Audience reviewers = Audience.of(Role.DISTRICT_REVIEWER, "510302");

        assertThat(Audience.read("nobody:x", null)).isEmpty();
        assertThat(Audience.read("nobody:x", reviewers.key())).contains(reviewers);
        assertThat(Audience.read(reviewers.key(), "nobody:x")).contains(reviewers);
        assertThat(Audience.read(reviewers.key(), "auditor")).contains(reviewers.or(Audience.of(Role.AUDITOR)));
    }

    @Test
    void refusesAThird() {
        Audience two = Audience.of(Role.AUDITOR).or(Audience.person("p"));

        assertThatThrownBy(() -> two.or(Audience.person("q"))).isInstanceOf(IllegalArgumentException.class);
    }
}
