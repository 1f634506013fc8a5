package cn.reserve.platformtest;

import static org.assertj.core.api.Assertions.assertThat;

import cn.reserve.platform.audit.AuditVerification;
import cn.reserve.platform.audit.AuditVerification.Fault;
import cn.reserve.platform.audit.VerifyingAudit;
import cn.reserve.platform.audit.VerifyingAudit.KnownEntry;
import cn.reserve.platformtest.toy.PlayingWithToys;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.Config;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Somebody with all rights on the database changes history; each change is undone after it was found. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class AuditTamperingTest {
    @Inject
    PlayingWithToys toys;

    @Inject
    VerifyingAudit verifying;

    @Inject
    Rows rows;

    @Inject
    Config config;

    @BeforeEach
    void somethingHappened() {
        IntStream.range(0, 6).forEach(number -> toys.make("木马 " + number));
    }

    static List<Arguments> tampering() {
        return List.of(
                Arguments.of(
                        "altered content",
                        "UPDATE audit_entry SET content = replace(content::text, '\"action\":\"', '\"action\":\"forged ')::json WHERE position = 3",
                        3,
                        Fault.ALTERED),
                Arguments.of(
                        "altered by one blank only",
                        "UPDATE audit_entry SET content = replace(content::text, ':', ': ')::json WHERE position = 3",
                        3,
                        Fault.ALTERED),
                Arguments.of(
                        "altered with a fitting hash",
                        "UPDATE audit_entry SET content = replace(content::text, '\"action\":\"', '\"action\":\"forged ')::json, hash = sha256("
                                + "(SELECT hash FROM audit_entry WHERE position = 2)"
                                + " || convert_to(replace(content::text, '\"action\":\"', '\"action\":\"forged '), 'UTF8')) WHERE position = 3",
                        4,
                        Fault.ALTERED),
                Arguments.of("removed", "DELETE FROM audit_entry WHERE position = 4", 4, Fault.MISSING),
                Arguments.of("first removed", "DELETE FROM audit_entry WHERE position = 1", 1, Fault.MISSING),
                Arguments.of(
                        "last removed",
                        "DELETE FROM audit_entry WHERE position = (SELECT position FROM audit_head)",
                        -1,
                        Fault.MISSING),
                Arguments.of(
                        "removed and closed up",
                        "DELETE FROM audit_entry WHERE position = 4;"
                                + " UPDATE audit_entry SET position = 4 WHERE position = 5",
                        4,
                        Fault.MOVED),
                Arguments.of(
                        "exchanged",
                        "UPDATE audit_entry a SET content = b.content, hash = b.hash FROM audit_entry b"
                                + " WHERE a.position + b.position = 7 AND a.position IN (3, 4)",
                        3,
                        Fault.MOVED),
                Arguments.of(
                        "added behind the end",
                        "INSERT INTO audit_entry (position, content, hash) SELECT h.position + 1, c.content,"
                                + " sha256(h.hash || convert_to(c.content::text, 'UTF8')) FROM audit_head h,"
                                + " LATERAL (SELECT json_build_object('position', h.position + 1, 'subjectType', 't',"
                                + " 'subjectId', 'i', 'person', 'p') AS content) c",
                        -2,
                        Fault.ADDED));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tampering")
    void findsTheFirstEntryThatDoesNotFit(String what, String change, long position, Fault fault) throws SQLException {
        long head = rows.number("SELECT position FROM audit_head");
        long expected =
                switch ((int) position) {
                    case -1 -> head;
                    case -2 -> head + 1;
                    default -> position;
                };
        try (Connection owner = owner();
                Statement statement = owner.createStatement()) {
            statement.execute("CREATE TABLE before AS SELECT position, content, hash FROM audit_entry");
            try {
                statement.execute(change);

                AuditVerification found = verifying.wholeChain(KnownEntry.NONE);

                assertThat(found.intact()).isFalse();
                assertThat(found.brokenAt()).isEqualTo(expected);
                assertThat(found.fault()).isEqualTo(fault);
            } finally {
                statement.execute("DELETE FROM audit_entry;"
                        + " INSERT INTO audit_entry (position, content, hash) SELECT * FROM before; DROP TABLE before");
            }
        }
        assertThat(verifying.wholeChain(KnownEntry.NONE).intact()).isTrue();
    }

    @Test
    void findsAChainThatWasWrittenAnewWhenItsEndWasNoted() throws SQLException {
        AuditVerification noted = verifying.wholeChain(KnownEntry.NONE);
        try (Connection owner = owner();
                Statement statement = owner.createStatement()) {
            statement.execute("CREATE TABLE before AS SELECT position, content, hash FROM audit_entry;"
                    + " CREATE TABLE before_head AS SELECT * FROM audit_head");
            try {
                statement.execute("""
                        DO $$
                        DECLARE last bytea := decode(repeat('00', 32), 'hex'); entry record;
                        BEGIN
                            FOR entry IN SELECT * FROM audit_entry ORDER BY position LOOP
                                last := sha256(last || convert_to(replace(entry.content::text, '\"action\":\"', '\"action\":\"forged '), 'UTF8'));
                                UPDATE audit_entry SET hash = last,
                                    content = replace(entry.content::text, '\"action\":\"', '\"action\":\"forged ')::json
                                    WHERE position = entry.position;
                            END LOOP;
                            UPDATE audit_head SET hash = last;
                        END $$
                        """);

                assertThat(verifying.wholeChain(KnownEntry.NONE).intact()).isTrue();
                AuditVerification found = verifying.wholeChain(new KnownEntry(noted.headPosition(), noted.headHash()));
                assertThat(found.fault()).isEqualTo(Fault.NOT_AS_KNOWN);
                assertThat(found.brokenAt()).isEqualTo(noted.headPosition());
            } finally {
                statement.execute("DELETE FROM audit_entry;"
                        + " INSERT INTO audit_entry (position, content, hash) SELECT * FROM before; DROP TABLE before;"
                        + " UPDATE audit_head SET hash = b.hash FROM before_head b; DROP TABLE before_head");
            }
        }
    }

    private Connection owner() throws SQLException {
        return DriverManager.getConnection(
                config.getValue("DB_URL", String.class),
                config.getValue("DB_OWNER_USERNAME", String.class),
                config.getValue("DB_OWNER_PASSWORD", String.class));
    }
}
