package cn.reserve.gateway.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What anybody can send to the callback does not write the log. */
class SignInErrorTest {

    @ParameterizedTest
    @ValueSource(strings = {"access_denied", "temporarily_unavailable", "interaction_required"})
    void namesTheErrorsOfTheProtocol(String error) {
        assertThat(SigningIn.errorName(error)).isEqualTo(error);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "x\n2026-11-22 00:00:00,000 INFO  [a] all is well",
                "x\r",
                "a b",
                "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
            })
    void repeatsNothingElse(String error) {
        assertThat(SigningIn.errorName(error)).isEqualTo("no known error");
    }
}
