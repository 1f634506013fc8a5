package cn.reserve.library.whitelist;

import static cn.reserve.library.Fixture.as;
import static cn.reserve.library.whitelist.WhitelistFixture.published;
import static cn.reserve.library.whitelist.WhitelistFixture.revoke;
import static cn.reserve.library.whitelist.WhitelistFixture.submitted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.reserve.library.Fixture;
import cn.reserve.platformtest.PostgresForTests;
import cn.reserve.platformtest.TestTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.eclipse.microprofile.config.Config;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Somebody with all rights on the database changes the list; each change is undone after it was found. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WhitelistTamperingTest {
    private static final List<String> TABLES = List.of(
            "whitelist_batch", "whitelist_entry", "whitelist_revocation", "whitelist_record", "whitelist_listing");
    private static final String COLUMNS = """
            select string_agg(column_name, ', ') from information_schema.columns
            where table_name = '%s' and table_schema = 'public' and is_generated = 'NEVER'""";

    @Inject
    Config config;

    private String standing = "";
    private String revoked = "";
    private String open = "";
    private String batch = "";
    private String openBatch = "";

    /** Once for all: what a test changes it puts back. */
    @BeforeEach
    void aListWithARevocationAndAnOpenBatch() {
        if (!standing.isEmpty()) {
            return;
        }
        standing = admitted();
        revoked = admitted();
        open = admitted();
        batch = Fixture.id(published(standing, revoked));
        revoke(revoked, "企业放弃").then().statusCode(201);
        openBatch = Fixture.id(submitted(open));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        revocation removed              | delete from whitelist_revocation where project_id = '$revoked'                                    | tells of a revocation that is not stored
        revocation removed and relisted | delete from whitelist_revocation where project_id = '$revoked'; insert into whitelist_listing select project_id, id from whitelist_entry where project_id = '$revoked' | tells of a revocation that is not stored
        revocation with another reason  | update whitelist_revocation set reason = 'x' where project_id = '$revoked'                        | revocation of entry .* differs from record
        revocation on another day       | update whitelist_revocation set at = at + interval '9 days' where project_id = '$revoked'         | revocation of entry .* differs from record
        revocation by another person    | update whitelist_revocation set revoked_by_name = 'x' where project_id = '$revoked'               | revocation of entry .* differs from record
        revocation made up              | insert into whitelist_revocation select id, project_id, 'x', now(), 'x', 'x', 'x' from whitelist_entry where project_id = '$standing' | revocation of entry .* has no record in the chain
        revocation forgotten in listing | insert into whitelist_listing select project_id, id from whitelist_entry where project_id = '$revoked' | is revoked, but still noted as listed
        entry taken off without record  | delete from whitelist_listing where project_id = '$standing'                                      | stands, but is not noted as listed
        entry published early           | update whitelist_entry set published_at = now(), hash = 'x' where project_id = '$open'            | bears a day of publication, but batch .* is not published
        entry published on another day  | update whitelist_entry set published_at = '2020-01-01' where project_id = '$standing'             | was published at another time than batch
        entry with another amount       | update whitelist_entry set snapshot = jsonb_set(snapshot, '{totalInvestment}', '1') where project_id = '$standing' | entry .* does not say what its frozen text says
        entry with another verdict      | update whitelist_entry set eligible = false where project_id = '$standing'                        | entry .* does not say what its frozen text says
        entry whose text is none        | update whitelist_entry set content = '{' where project_id = '$standing'                           | entry .* does not say what its frozen text says
        entry moved into the batch      | update whitelist_entry set batch_id = '$batch' where project_id = '$open'                         | batch .* has other entries than record
        entry moved out of the batch    | update whitelist_entry set batch_id = '$other' where project_id = '$standing'                     | batch .* has other entries than record
        batch published without record  | update whitelist_batch set state = 'PUBLISHED', published_at = now() where id = '$other'          | batch .* is published without a record in the chain
        batch marked as published       | update whitelist_batch set published_at = now() where id = '$other'                               | is not published but bears marks of publication
        batch taken back                | update whitelist_batch set state = 'APPROVED' where id = '$batch'                                 | tells of a batch that is missing or not published
        batch with another name         | update whitelist_batch set name = 'x' where id = '$batch'                                         | batch .* differs from record
        batch by another approver       | update whitelist_batch set approved_by_name = 'x' where id = '$batch'                             | batch .* differs from record
        batch approved by another id    | update whitelist_batch set approved_by = 'x' where id = '$batch'                                  | batch .* was prepared, approved or published by others
        batch published by another id   | update whitelist_batch set published_by = 'x' where id = '$batch'                                 | batch .* was prepared, approved or published by others
        batch published by another name | update whitelist_batch set published_by_name = 'x' where id = '$batch'                            | batch .* was prepared, approved or published by others
        batch with one preparer less    | update whitelist_batch set preparers = '{}' where id = '$batch'                                   | batch .* was prepared, approved or published by others
        revocation by another id        | update whitelist_revocation set revoked_by = 'x' where project_id = '$revoked'                    | revocation of entry .* differs from record
        record of no batch              | insert into whitelist_record select position + 1, 'BATCH', uuidv7(), now(), '{}', hash, encode(sha256(convert_to(concat(hash, chr(10), '{}'), 'UTF8')), 'hex') from whitelist_record order by position desc limit 1 | tells of a batch that is missing or not published
        record removed                  | delete from whitelist_record where subject_id = '$batch'                                          | batch .* is published without a record in the chain
        record altered                  | update whitelist_record set content = replace(content, '测试批次', 'x') where subject_id = '$batch' | does not follow the one before it, or was altered
        record that is no text of ours  | update whitelist_record set content = '{' where subject_id = '$batch'                             | does not follow the one before it, or was altered
        record with a time that is none | update whitelist_record set content = replace(content, '"publishedAt":"2', '"publishedAt":"x') where subject_id = '$batch' | batch .* differs from record
        record with a text that is none | update whitelist_record set content = replace(content, '测试批次', concat(chr(92), 'u0000')) where subject_id = '$batch' | batch .* differs from record
        record without end              | update whitelist_record set content = concat(repeat('[', 50000), content) where subject_id = '$batch' | batch .* differs from record
        entry with a text that is none  | update whitelist_entry set content = concat('{"a":"', chr(92), 'u0000"}') where project_id = '$standing' | entry .* does not say what its frozen text says
        entry without end               | update whitelist_entry set content = repeat('{"a":', 50000) where project_id = '$standing'        | entry .* does not say what its frozen text says
        revocation with a time of none  | update whitelist_record set content = replace(content, '"at":"2', '"at":"x') where subject_id in (select entry_id from whitelist_revocation where project_id = '$revoked') | revocation of entry .* differs from record
        record of another kind          | update whitelist_record set kind = 'x' where subject_id = '$batch'                                | is of unknown kind x
        """)
    void findsWhatSomebodyChanged(String what, String change, String message) throws SQLException {
        assertThat(broken()).isEmpty();
        List<String> found;
        try (Connection owner = owner();
                Statement statement = owner.createStatement()) {
            keep(statement);
            try {
                triggers(statement, "DISABLE");
                statement.execute(filled(change));
                found = broken();
            } finally {
                putBack(statement);
            }
        }

        assertThat(found).as(what).anySatisfy(line -> assertThat(line).containsPattern("(?i)" + message));
        assertThat(broken()).isEmpty();
    }

    @Test
    void stillVerifiesRecordsFromBeforePeopleWereNamedBySubject() throws SQLException {
        try (Connection owner = owner();
                Statement statement = owner.createStatement()) {
            keep(statement);
            try {
                triggers(statement, "DISABLE");
                statement.execute("""
                        do $$ declare r record; before text := repeat('0', 64); told text; begin
                          for r in select * from whitelist_record order by position loop
                            told := (r.content::jsonb - 'version' - 'preparerIds' - 'approverId' - 'publisherId' - 'revokerId')::text;
                            update whitelist_record set previous_hash = r.position::text where position = r.position;
                            update whitelist_record set content = told, previous_hash = before,
                              hash = encode(sha256(convert_to(before || chr(10) || told, 'UTF8')), 'hex') where position = r.position
                              returning hash into told;
                            update whitelist_batch set previous_hash = before, hash = told, published_by = null,
                              published_by_name = null where id = r.subject_id;
                            update whitelist_revocation set hash = told where entry_id = r.subject_id;
                            before := told;
                          end loop; end $$""");

                assertThat(broken()).isEmpty();
            } finally {
                putBack(statement);
            }
        }
    }

    @Test
    void doesNotShowAnEntryThatIsMarkedPublishedBeforeItsBatch() throws SQLException {
        try (Connection owner = owner();
                Statement statement = owner.createStatement()) {
            keep(statement);
            try {
                statement.execute("update whitelist_entry set published_at = now(), hash = 'x' where project_id = '"
                        + open + "'");

                assertThat(WhitelistFixture.listedOn(TestTokens.whitelistReader(), ""))
                        .contains(standing)
                        .doesNotContain(open);
            } finally {
                putBack(statement);
            }
        }
    }

    @Test
    void refusesToMoveAnEntryIntoOrOutOfAPublishedBatch() throws SQLException {
        try (Connection owner = owner();
                Statement statement = owner.createStatement()) {
            for (String change : List.of(
                    "update whitelist_entry set batch_id = '$batch' where project_id = '$open'",
                    "update whitelist_entry set batch_id = '$other' where project_id = '$standing'")) {
                assertThatThrownBy(() -> statement.execute(filled(change))).hasMessageContaining("never changes");
            }
        }
    }

    private String filled(String change) {
        return change.replace("$standing", standing)
                .replace("$revoked", revoked)
                .replace("$open", open)
                .replace("$batch", batch)
                .replace("$other", openBatch);
    }

    private static List<String> broken() {
        return as(TestTokens.auditor())
                .get("/whitelist/verification")
                .then()
                .statusCode(200)
                .extract()
                .path("broken.en");
    }

    private static void keep(Statement statement) throws SQLException {
        for (String table : TABLES) {
            statement.execute("create table kept_" + table + " as select * from " + table);
        }
    }

    private static void putBack(Statement statement) throws SQLException {
        triggers(statement, "DISABLE");
        for (String table : TABLES.reversed()) {
            statement.execute("delete from " + table);
        }
        for (String table : TABLES) {
            String columns;
            try (var rows = statement.executeQuery(COLUMNS.formatted(table))) {
                rows.next();
                columns = rows.getString(1);
            }
            statement.execute("insert into " + table + " (" + columns + ") select " + columns + " from kept_" + table
                    + "; drop table kept_" + table);
        }
        triggers(statement, "ENABLE");
    }

    private static void triggers(Statement statement, String verb) throws SQLException {
        for (String table : List.of("whitelist_batch", "whitelist_entry")) {
            statement.execute("alter table " + table + " " + verb + " trigger user");
        }
    }

    private static String admitted() {
        return Fixture.id(Fixture.admitted(Fixture.verifiedEnterprise(), Fixture.projectForm()));
    }

    private Connection owner() throws SQLException {
        return DriverManager.getConnection(
                config.getValue("DB_URL", String.class),
                config.getValue("DB_OWNER_USERNAME", String.class),
                config.getValue("DB_OWNER_PASSWORD", String.class));
    }
}
