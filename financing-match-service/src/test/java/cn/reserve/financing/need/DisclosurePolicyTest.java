package cn.reserve.financing.need;

import static org.assertj.core.api.Assertions.assertThat;

import cn.reserve.financing.need.DisclosurePolicy.Reader;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisclosurePolicyTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @ParameterizedTest
    @CsvSource({
        "BANK, true, 2026-11-20, false, false",
        "BANK, true, 2026-11-21, true, true",
        "BANK, true, 2026-11-22, true, true",
        "BANK, true, , true, true",
        "BANK, false, 2026-11-22, false, false",
        "ENTERPRISE_ITSELF, false, , false, true",
        "ENTERPRISE_ITSELF, true, , true, true",
        "COMMISSION, true, 2026-11-20, false, true",
        "COMMISSION, true, 2026-11-21, true, true",
        "CENTRAL_BANK, true, , false, true",
        "AUDITOR, true, , false, true",
    })
    void showsContactAndFiguresByReaderAndConsent(
            Reader reader, boolean given, LocalDate until, boolean contact, boolean figures) {
        assertThat(DisclosurePolicy.judge(reader, new Consent(given, until), NeedState.OPEN, TODAY))
                .isEqualTo(new DisclosurePolicy.Disclosure(contact, figures));
    }

    @Test
    void showsABankNothingAndNobodyAContactOfAClosedNeed() {
        assertThat(DisclosurePolicy.judge(Reader.BANK, new Consent(true, null), NeedState.CLOSED, TODAY))
                .isEqualTo(new DisclosurePolicy.Disclosure(false, false));
        assertThat(DisclosurePolicy.judge(Reader.COMMISSION, new Consent(true, null), NeedState.CLOSED, TODAY))
                .isEqualTo(new DisclosurePolicy.Disclosure(false, true));
    }
}
