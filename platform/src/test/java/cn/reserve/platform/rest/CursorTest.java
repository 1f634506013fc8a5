package cn.reserve.platform.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {
    private static final UUID ID = UUID.fromString("01931d5e-0000-7000-8000-000000000001");

    @Test
    void readsBackWhatItCarries() {
        Instant moment = Instant.parse("2026-11-20T02:00:00.123456Z");

        Cursor cursor = Cursor.read(Cursor.after("-updatedAt", moment, ID).encode(), "-updatedAt", 2)
                .orElseThrow();

        assertThat(cursor.instant(0)).isEqualTo(moment);
        assertThat(cursor.uuid(1)).isEqualTo(ID);
    }

    @Test
    void carriesEveryKindOfSortValue() {
        Cursor cursor = Cursor.after("x", new BigDecimal("100.00"), LocalDate.of(2026, 11, 1), 7L, "五轴", null);

        Cursor read = Cursor.read(cursor.encode(), "x", 5).orElseThrow();

        assertThat(read.decimal(0)).isEqualTo(new BigDecimal("100.00"));
        assertThat(read.date(1)).isEqualTo("2026-11-01");
        assertThat(read.number(2)).isEqualTo(7);
        assertThat(read.text(3)).isEqualTo("五轴");
        assertThat(read.text(4)).isEmpty();
    }

    @Test
    void keepsItsPartsApartWhateverTheyHold() {
        Cursor cursor = Cursor.after("name", "a\u001fb", ID);

        assertThat(Cursor.read(cursor.encode(), "name", 2).orElseThrow().uuid(1))
                .isEqualTo(ID);
    }

    @Test
    void isAbsentWhenNoneWasSent() {
        assertThat(Cursor.read(null, "name", 2)).isEmpty();
        assertThat(Cursor.read(" ", "name", 2)).isEmpty();
    }

    @Test
    void refusesACursorOfAnotherSort() {
        String sent = Cursor.after("name", "a", ID).encode();

        assertRefused(() -> Cursor.read(sent, "-name", 2));
    }

    @Test
    void refusesTooFewOrTooManyParts() {
        String sent = Cursor.after("name", "a", ID).encode();

        assertRefused(() -> Cursor.read(sent, "name", 1));
        assertRefused(() -> Cursor.read(sent, "name", 3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"not base64!", "nonsense", "AAAA", "\u0000"})
    void refusesWhatIsNoCursor(String sent) {
        assertRefused(() -> Cursor.read(sent, "name", 2));
    }

    @Test
    void refusesALengthThatNoCursorHas() {
        assertRefused(() -> Cursor.read("A".repeat(4_001), "name", 2));
    }

    @Test
    void refusesPartsThatAreNotOfTheirKind() {
        Cursor forged = Cursor.after("name", "x", "1e999999999", "1".repeat(41));

        assertRefused(() -> forged.uuid(0));
        assertRefused(() -> forged.instant(0));
        assertRefused(() -> forged.date(0));
        assertRefused(() -> forged.number(0));
        assertRefused(() -> forged.decimal(0));
        assertRefused(() -> forged.decimal(2));
    }

    @Test
    void refusesValuesThatNoColumnTakes() {
        Cursor forged = Cursor.after(
                "x", "+999999999-12-31T23:59:59Z", "+999999999-12-31", "1E999999999", "1E-999999999", "1E2147483647");

        assertRefused(() -> forged.instant(0));
        assertRefused(() -> forged.date(1));
        assertRefused(() -> forged.decimal(2));
        assertRefused(() -> forged.decimal(3));
        assertRefused(() -> forged.decimal(4));
    }

    @Test
    void carriesTheLongestNameThereIs() {
        String name = "😀".repeat(200);

        assertThat(Cursor.read(Cursor.after("name", name, ID).encode(), "name", 2)
                        .orElseThrow()
                        .text(0))
                .isEqualTo(name);
    }

    @Test
    void travelsInAUrlAsItIs() {
        String sent = Cursor.after("name", "五轴联动数控机床??>>", ID).encode();

        assertThat(sent).matches("[A-Za-z0-9_-]+");
        assertThat(new String(Base64.getUrlDecoder().decode(sent), StandardCharsets.UTF_8))
                .startsWith("name");
    }

    private static void assertRefused(Runnable reading) {
        assertThatThrownBy(reading::run).isInstanceOfSatisfying(ProblemException.class, refused -> {
            assertThat(refused.status()).isEqualTo(400);
            assertThat(refused.code()).isEqualTo("cursor.invalid");
        });
    }
}
