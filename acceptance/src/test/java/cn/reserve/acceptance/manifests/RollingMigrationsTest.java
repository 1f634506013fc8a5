package cn.reserve.acceptance.manifests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * While an update rolls, the previous version works on the new schema: a migration takes nothing away that it may use. What
 * must go is first no longer used, and goes in a later version.
 */
class RollingMigrationsTest {
    private static final Pattern TAKES_AWAY =
            Pattern.compile("\\bRENAME\\b|\\bDROP\\s+(COLUMN|TABLE|VIEW|FUNCTION)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern COMMENT = Pattern.compile("--.*");

    /** With the reason; each is named under "Updates without lost requests" in k8s/README.md. */
    private static final Map<String, String> STOP_FIRST = Map.of(
            "V040__policy_rule_versions.sql", "before the first installation",
            "V015__need_without_contact.sql", "before the first installation; contacts may not stay");

    @Test
    void noMigrationTakesAwayWhatThePreviousVersionUses() throws IOException {
        try (Stream<Path> modules = Files.list(Repository.ROOT)) {
            assertThat(modules.map(module -> module.resolve("src/main")).filter(Files::isDirectory))
                    .isNotEmpty()
                    .allSatisfy(sources -> assertThat(takingAway(sources)).isEmpty());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ALTER TABLE need RENAME TO wish;",
                "ALTER TABLE need\n  rename column a TO b;",
                "ALTER TABLE need DROP  COLUMN a;",
                "DROP TABLE need;"
            })
    void findsWhatTakesAway(String sql) {
        assertThat(takesAway(sql)).isTrue();
    }

    @Test
    void doesNotReadComments() {
        assertThat(takesAway("-- once RENAME was here\nALTER TABLE need ADD COLUMN a text;"))
                .isFalse();
    }

    private static Stream<String> takingAway(Path sources) {
        try (Stream<Path> files = Files.walk(sources)) {
            return files
                    .filter(file -> file.getFileName().toString().matches("V\\d+__.*\\.sql"))
                    .filter(file -> takesAway(read(file)))
                    .map(file -> file.getFileName().toString())
                    .filter(name -> !STOP_FIRST.containsKey(name))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static boolean takesAway(String sql) {
        return TAKES_AWAY.matcher(COMMENT.matcher(sql).replaceAll("")).find();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
