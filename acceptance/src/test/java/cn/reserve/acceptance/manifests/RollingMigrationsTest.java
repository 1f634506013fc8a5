package cn.reserve.acceptance.manifests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * While an update rolls, the previous version works on the new schema: a migration takes nothing away that it may use, asks
 * nothing of its writes that it does not give, and rewrites no table that it reads. What must go is first no longer used,
 * and goes in a later version.
 */
class RollingMigrationsTest {
    private static final Path OPERATIONS = Repository.ROOT.resolve("docs/operations/README.md");
    private static final Path CLUSTER = Repository.ROOT.resolve("k8s/README.md");

    /** From before the first released version, by module; each is named in both documents. */
    private static final Map<String, Set<String>> STOP_FIRST = Map.of(
            "project-library-service",
            Set.of(
                    "V040__policy_rule_versions.sql",
                    "V044__judging_attempts.sql",
                    "V070__enterprise_rejection.sql",
                    "V072__rule_programmes_and_withdrawal.sql"),
            "financing-match-service",
            Set.of("V013__need_search_pairs.sql", "V015__need_without_contact.sql"),
            "supply-demand-service",
            Set.of("V014__search_keys.sql"),
            "gateway",
            Set.of("V011__renewal.sql"));

    @Test
    void noMigrationKeepsThePreviousVersionFromWorking() {
        assertThat(migrations()).isNotEmpty();
        assertThat(faulty()).isEqualTo(STOP_FIRST);
    }

    @Test
    void whatNeedsAStopIsSaidWhereUpdatesAreDescribed() throws IOException {
        for (Path document : List.of(OPERATIONS, CLUSTER)) {
            String text = Files.readString(document);
            assertThat(STOP_FIRST.values().stream().flatMap(Set::stream))
                    .as(document.toString())
                    .allSatisfy(name -> assertThat(text).contains("`" + name.substring(0, 4) + "`"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ALTER TABLE need RENAME TO wish;",
                "ALTER TABLE need\n  rename column a TO b;",
                "ALTER TABLE need DROP  COLUMN a;",
                "DROP TABLE need;",
                "ALTER TABLE need ALTER COLUMN a DROP DEFAULT;",
                "ALTER TABLE need ALTER a SET NOT NULL;",
                "ALTER TABLE need ADD COLUMN a text NOT NULL;",
                "ALTER TABLE need ADD COLUMN b int, ADD a text NOT NULL;",
                "ALTER TABLE need ADD CONSTRAINT c CHECK (a > 0);",
                "ALTER TABLE need ADD UNIQUE (a);",
                "ALTER TABLE need ADD COLUMN a text GENERATED ALWAYS AS (lower(b)) STORED;",
                "ALTER TABLE need ALTER COLUMN a TYPE bigint;",
                "ALTER TABLE need ALTER a SET DATA TYPE bigint;",
                "CREATE TABLE wish (a int);\nALTER TABLE ONLY need ALTER COLUMN a SET NOT NULL;"
            })
    void findsWhatKeepsThePreviousVersionFromWorking(String sql) {
        assertThat(RollingMigration.faults(sql)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-- once RENAME was here\nALTER TABLE need ADD COLUMN a text;",
                "ALTER TABLE need ADD COLUMN a int NOT NULL DEFAULT 0, ADD COLUMN b text;",
                "ALTER TABLE need ADD CONSTRAINT c CHECK (a > 0) NOT VALID;",
                "ALTER TABLE need ADD CONSTRAINT c UNIQUE USING INDEX need_c;",
                "CREATE TABLE wish (a int);\nALTER TABLE wish ALTER COLUMN a SET NOT NULL, ADD CONSTRAINT c CHECK (a > 0);",
                "CREATE FUNCTION f() RETURNS void AS $$ ALTER TABLE need RENAME TO wish; $$ LANGUAGE sql;"
            })
    void leavesAloneWhatDoesNot(String sql) {
        assertThat(RollingMigration.faults(sql)).isEmpty();
    }

    private static Map<String, Set<String>> faulty() {
        Map<String, Set<String>> faulty = new HashMap<>();
        for (Path file : migrations()) {
            if (!RollingMigration.faults(read(file)).isEmpty()) {
                String module = Repository.ROOT.relativize(file).getName(0).toString();
                faulty.merge(module, Set.of(file.getFileName().toString()), RollingMigrationsTest::union);
            }
        }
        return faulty;
    }

    private static Set<String> union(Set<String> one, Set<String> other) {
        return Stream.concat(one.stream(), other.stream()).collect(java.util.stream.Collectors.toSet());
    }

    private static List<Path> migrations() {
        try (Stream<Path> modules = Files.list(Repository.ROOT)) {
            return modules.map(module -> module.resolve("src/main"))
                    .filter(Files::isDirectory)
                    .flatMap(RollingMigrationsTest::migrations)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> migrations(Path sources) {
        try (Stream<Path> files = Files.walk(sources)) {
            return files.filter(file -> file.getFileName().toString().matches("V\\d+__.*\\.sql")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
