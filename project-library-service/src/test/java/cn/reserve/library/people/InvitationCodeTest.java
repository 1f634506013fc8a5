package cn.reserve.library.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class InvitationCodeTest {

    @Test
    void readsWhatPeopleMakeOfIt() {
        InvitationCode code = InvitationCode.random();

        assertThat(InvitationCode.read(" " + code.shown().toLowerCase(java.util.Locale.ROOT) + " "))
                .contains(code);
        assertThat(InvitationCode.read(code.text())).contains(code);
        assertThat(code.shown()).matches("([2-9A-HJ-NP-Z]{4}-){3}[2-9A-HJ-NP-Z]{4}");
    }

    @Test
    void knowsWhatCannotBeOne() {
        assertThat(InvitationCode.read("")).isEmpty();
        assertThat(InvitationCode.read("ABCD-EFGH-JKLM")).isEmpty();
        assertThat(InvitationCode.read("ABCD-EFGH-JKLM-NPQI")).isEmpty();
        assertThat(InvitationCode.read("ABCD-EFGH-JKLM-NPQRS")).isEmpty();
    }

    @Test
    void neverRepeatsAndHidesItself() {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < 1000; i++) {
            InvitationCode code = InvitationCode.random();
            assertThat(seen.add(code.text())).isTrue();
            assertThat(code.hash()).hasSize(64).doesNotContain(code.text());
        }
    }
}
