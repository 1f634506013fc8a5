package cn.reserve.platform.standards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifiersTest {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    @ParameterizedTest
    @ValueSource(strings = {"91100000100003962T", "91440300MA5F7YRE78", "91420103594531449D", "91340600MA2PBMBL5H"})
    void publishedCodesAreValid(String code) {
        assertThat(Uscc.check(code)).isEqualTo(Verdict.VALID);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "9133000073600620X",
                "9111000060003IOZSV",
                "91100000100003962t",
                " 91100000100003962T",
                "91100000100003962T ",
                "0110000010000396 2",
                "９１100000100003962T",
                "B1100000100003962T"
            })
    void wrongLengthAlphabetOrStructureIsInvalid(String code) {
        assertThat(Uscc.check(code)).isEqualTo(Verdict.INVALID);
    }

    @Test
    void everyWrongCheckCharacterOfAGeneratedCodeIsFound() {
        Random random = new Random(20261121);
        for (int i = 0; i < 2_000; i++) {
            String code = generated(random);

            assertThat(Uscc.check(code)).as(code).isEqualTo(Verdict.VALID);
            char wrong = ALPHABET.charAt((ALPHABET.indexOf(code.charAt(17)) + 1 + random.nextInt(30)) % 31);
            assertThat(Uscc.check(code.substring(0, 17) + wrong)).isEqualTo(Verdict.WRONG_CHECK_CHARACTER);
        }
    }

    @Test
    void swappedNeighboursAreFound() {
        Random random = new Random(7);
        for (int i = 0; i < 2_000; i++) {
            String code = generated(random);
            int at = 8 + random.nextInt(8);
            if (code.charAt(at) != code.charAt(at + 1)) {
                String swapped = code.substring(0, at) + code.charAt(at + 1) + code.charAt(at) + code.substring(at + 2);
                assertThat(Uscc.check(swapped)).as(swapped).isNotEqualTo(Verdict.VALID);
            }
        }
    }

    @Test
    void aWrongOrganisationDigitIsAWarning() {
        String first17 = "91510300MA62A1B3C".substring(0, 16) + "9";
        String organisation = first17.substring(8, 16);
        char right = Uscc.organisationCheckCharacter(organisation);
        char wrong = right == '9' ? '8' : '9';
        String code = first17.substring(0, 16) + wrong;

        assertThat(Uscc.check(code + Uscc.checkCharacter(code))).isEqualTo(Verdict.WRONG_CHECK_CHARACTER);
    }

    @Test
    void checkCharacterNeedsSeventeenOfTheAlphabet() {
        assertThatIllegalArgumentException().isThrownBy(() -> Uscc.checkCharacter("123"));
        assertThatIllegalArgumentException().isThrownBy(() -> Uscc.checkCharacter("9111000060003IOZS"));
    }

    @ParameterizedTest
    @CsvSource({
        "102100099996,VALID",
        "103100000026,VALID",
        "301290000007,VALID",
        "403100000004,VALID",
        "102100099995,WRONG_CHECK_CHARACTER",
        "10210009999,INVALID",
        "10210009999X,INVALID",
        "1021000999966,INVALID"
    })
    void bankNumbers(String number, Verdict expected) {
        assertThat(CnapsNumber.check(number)).isEqualTo(expected);
    }

    @Test
    void everySingleWrongDigitOfABankNumberIsFound() {
        String number = "102100099996";
        for (int at = 0; at < 12; at++) {
            for (char digit = '0'; digit <= '9'; digit++) {
                String other = number.substring(0, at) + digit + number.substring(at + 1);
                assertThat(CnapsNumber.check(other) == Verdict.VALID).isEqualTo(other.equals(number));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2026-510302-34-03-00017-4,VALID",
        "2026-510302-34-03-000174,INVALID",
        "2026-510302-34-03-00017,INVALID",
        "1826-510302-34-03-00017-4,INVALID",
        "2026-51030-34-03-00017-4,INVALID",
        "2026510302340300017-4,INVALID",
        "'2026-510302-34-03-00017-4 ',INVALID"
    })
    void projectCodes(String code, Verdict expected) {
        assertThat(ProjectCode.check(code)).isEqualTo(expected);
    }

    @Test
    void nothingIsNoIdentifier() {
        assertThat(CnapsNumber.check(null)).isEqualTo(Verdict.INVALID);
        assertThat(ProjectCode.check(null)).isEqualTo(Verdict.INVALID);
    }

    static String generated(Random random) {
        StringBuilder code = new StringBuilder("91").append(510000 + random.nextInt(1_000));
        StringBuilder organisation = new StringBuilder();
        for (int i = 0; i < 8; i++) {
            organisation.append(ALPHABET.charAt(random.nextInt(31)));
        }
        code.append(organisation).append(Uscc.organisationCheckCharacter(organisation.toString()));
        return code.append(Uscc.checkCharacter(code.toString())).toString();
    }
}
