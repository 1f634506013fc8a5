package cn.reserve.library.dispatch.briefing;

import cn.reserve.platform.rest.Messages;
import cn.reserve.platform.rest.Wording;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** The words of the briefing on paper: bundle {@code problems}, keys {@code briefing.*}. */
record BriefingWords(boolean english) {
    private static final BigDecimal WAN = BigDecimal.valueOf(10_000);

    String tag() {
        return english ? "en" : "zh-CN";
    }

    String of(String key, Object... arguments) {
        return of(Messages.wordingOrCode("briefing." + key, arguments));
    }

    String of(Enum<?> value) {
        return of(Messages.name(value));
    }

    private String of(Wording words) {
        return english ? words.en() : words.zh();
    }

    /** Yuan in 万元, or in millions. */
    String money(BigDecimal yuan) {
        BigDecimal unit = english ? BigDecimal.valueOf(1_000_000) : WAN;
        return new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(yuan.divide(unit));
    }

    String count(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** Share of a whole in percent; a dash for none. */
    String share(long part, long whole) {
        return whole == 0 ? "—" : Math.round(part * 100.0 / whole) + "%";
    }
}
