package cn.reserve.platform.listing;

import static org.assertj.core.api.Assertions.assertThat;

import cn.reserve.platformtest.PostgresForTests;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the database keeps of a text is what {@link SearchText} asks for. */
class SearchKeysTest {
    private static Connection connection;

    @BeforeAll
    static void connect() throws SQLException {
        connection = PostgresForTests.newDatabase("classpath:db/platform").connectAsOwner();
    }

    @AfterAll
    static void leave() throws SQLException {
        connection.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"床", "机床", "五轴联动 vmc-850u\n2级能效", "aaaa", "50%_\\'\"{},null", "\uD83D\uDE00机\uD83D\uDE00", "é ß"
            })
    void everyPartOfATextIsFoundByItsKeys(String text) throws SQLException {
        Set<String> keys = new HashSet<>(List.of(keys("search_keys", text)));
        int[] characters = text.codePoints().toArray();
        for (int from = 0; from < characters.length; from++) {
            for (int length = 1; length <= characters.length - from; length++) {
                String part = new String(characters, from, length);

                assertThat(SearchText.of(part).map(SearchText::tokens).orElse(List.of()))
                        .as(part)
                        .allMatch(keys::contains);
            }
        }
    }

    @Test
    void pairsAloneAreKeptByBigrams() throws SQLException {
        assertThat(keys("bigrams", "数控机床")).containsExactly("数控", "控机", "机床");
        assertThat(keys("bigrams", "床")).isEmpty();
        assertThat(keys("bigrams", "")).isEmpty();
        assertThat(keys("search_keys", "")).isEmpty();
    }

    private static String[] keys(String function, String text) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("SELECT " + function + "(?)")) {
            query.setString(1, text);
            try (ResultSet row = query.executeQuery()) {
                row.next();
                Array array = row.getArray(1);
                return (String[]) array.getArray();
            }
        }
    }
}
