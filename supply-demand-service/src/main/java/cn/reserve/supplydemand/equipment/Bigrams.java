package cn.reserve.supplydemand.equipment;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/** Pairs of neighbouring characters of a text; the Java side of the platform's SQL function {@code bigrams(text)}. */
public final class Bigrams {
    private Bigrams() {}

    /** Bigrams of letters and digits, lower case, in order of appearance; punctuation and spaces separate words. */
    public static Set<String> of(String text) {
        Set<String> pairs = new LinkedHashSet<>();
        int before = -1;
        for (int point : text.toLowerCase(Locale.ROOT).codePoints().toArray()) {
            boolean word = Character.isLetterOrDigit(point);
            if (word && before >= 0) {
                pairs.add(Character.toString(before) + Character.toString(point));
            }
            before = word ? point : -1;
        }
        return pairs;
    }

    /** Share (0..1) of the wanted text's bigrams which the offered text has; 0 when nothing is wanted. */
    public static double shareFound(String wanted, String offered) {
        Set<String> sought = of(wanted);
        if (sought.isEmpty()) {
            return 0;
        }
        Set<String> present = of(offered);
        long found = sought.stream().filter(present::contains).count();
        return (double) found / sought.size();
    }
}
