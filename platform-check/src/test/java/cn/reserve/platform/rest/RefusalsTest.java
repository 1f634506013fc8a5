package cn.reserve.platform.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonMappingException;
import java.sql.SQLException;
import org.hibernate.exception.DataException;
import org.hibernate.exception.GenericJDBCException;
import org.hibernate.exception.JDBCConnectionException;
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

    @ParameterizedTest
    @ValueSource(strings = {"22021", "22P05"})
    void aTextThatTheDatabaseCannotHoldIsTheCallersFault(String state) {
        ProblemException refusal = Refusals.of(new IllegalStateException(new SQLException("0x00", state)), 500);

        assertThat(refusal.status()).isEqualTo(400);
        assertThat(refusal.code()).isEqualTo("request.text-unstorable");
    }

    @ParameterizedTest
    @ValueSource(strings = {"08000", "08003", "08006", "53300", "57014", "57P02", "40001"})
    void aDatabaseThatCannotAnswerNowIsAskedAgainLater(String state) {
        assertBusy(new IllegalStateException(new SQLException("connection lost", state)));
    }

    @Test
    void aPoolWithoutAFreeConnectionIsAskedAgainLater() {
        SQLException exhausted = new SQLException("Whatever the pool says");
        exhausted.setStackTrace(new StackTraceElement[] {
            new StackTraceElement("io.agroal.pool.ConnectionPool", "getConnection", "ConnectionPool.java", 1)
        });

        assertBusy(new GenericJDBCException("Unable to acquire JDBC Connection", exhausted));
    }

    @Test
    void aConnectionThatCannotBeHadIsAskedForAgainLater() {
        assertBusy(new JDBCConnectionException("Unable to acquire JDBC Connection", new SQLException("gone")));
    }

    @Test
    void anyOtherFaultOfTheDatabaseIsOurs() {
        assertThat(Refusals.of(new SQLException("syntax", "42601"), 500).status())
                .isEqualTo(500);
        assertThat(Refusals.of(new SQLException("no state at all"), 500).status())
                .isEqualTo(500);
    }

    @Test
    void jsonThatIsNotOfARequestIsOurFault() {
        assertThat(Refusals.of(new JsonMappingException(null, "secret"), 500).status())
                .isEqualTo(500);
    }

    private static void assertBusy(Throwable thrown) {
        ProblemException refusal = Refusals.of(thrown, 500);

        assertThat(refusal.status()).isEqualTo(503);
        assertThat(refusal.code()).isEqualTo("service.busy");
        assertThat(refusal.headers()).containsEntry("Retry-After", 1);
    }

    @Test
    void aSentenceTakesEachLanguagesOwnSideOfAnArgument() {
        Wording wording = Messages.wordingOrCode("idempotency.key-invalid", new Wording("两百", "two hundred"));

        assertThat(wording.zh()).contains("两百").doesNotContain("two");
        assertThat(wording.en()).contains("two hundred").doesNotContain("两百");
    }
}
