package cn.reserve.platform.standards;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Amounts in yuan as the fields of the web app count them: in ten thousands in Chinese, in thousands in English. Exact to the cent. */
public final class Yuan {
    private Yuan() {}

    /** {@code 25000000} as {@code 2,500}, to be followed by 万元. */
    public static String wan(BigDecimal yuan) {
        return grouped(yuan.movePointLeft(4));
    }

    /** {@code 25000000} as {@code 25,000}, to stand between CNY and k. */
    public static String thousands(BigDecimal yuan) {
        return grouped(yuan.movePointLeft(3));
    }

    private static String grouped(BigDecimal amount) {
        return new DecimalFormat("#,##0.######", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(amount);
    }
}
