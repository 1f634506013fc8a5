package cn.reserve.platform.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.hibernate.exception.DataException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RefusalsTest {

    @ParameterizedTest
    @ValueSource(strings = {"22003", "22007", "22008"})
    void aValueThatTheDatabaseCannotHoldIsTheCallersFault(String state) {
        SQLException database = new SQLException("timestamp out of range: secret", state);

        ProblemException refusal =
                Refusals.of(new IllegalStateException(new DataException("could not execute", database, "select")), 500);

        assertThat(refusal.status()).isEqualTo(400);
        assertThat(refusal.code()).isEqualTo("request.value-out-of-range");
        assertThat(refusal.wording().en()).doesNotContain("secret");
    }

    @Test
    void anyOtherFaultOfTheDatabaseIsOurs() {
        assertThat(Refusals.of(new SQLException("syntax", "42601"), 500).status())
                .isEqualTo(500);
    }

    @Test
    void aSentenceTakesEachLanguagesOwnSideOfAnArgument() {
        Wording wording = Messages.wordingOrCode("idempotency.key-invalid", new Wording("两百", "two hundred"));

        assertThat(wording.zh()).contains("两百").doesNotContain("two");
        assertThat(wording.en()).contains("two hundred").doesNotContain("两百");
    }
}
