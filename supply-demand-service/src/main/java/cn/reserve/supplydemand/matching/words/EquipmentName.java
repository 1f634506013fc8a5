package cn.reserve.supplydemand.matching.words;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What equipment is called, brought to one writing.
 *
 * @param text the name without what does not name the equipment; empty when nothing is left
 * @param terms pairs of neighbouring Chinese characters, single ones that stand alone, and Latin words
 */
public record EquipmentName(String text, Set<String> terms) {
    /** Longer names say nothing more about what it is. Characters as people count them: half of a rare one is none. */
    private static final int MOST_CHARACTERS = 80;

    /** {@code C620}, {@code VMC-850U}, {@code YE4/YE5}, bare numbers; not what is a word in spite of its digit. */
    private static final Pattern MODEL =
            Pattern.compile("(?<![a-z0-9])(?!(?:3d|2d|4k|5g|co2)(?![a-z0-9]))[a-z]*[-/]?\\d[a-z0-9./-]*");

    private static final Pattern SAYS_NOTHING = Pattern.compile(
            "新型|全新|国产|进口|原装|系列|高品质|优质|先进|新一代|知名品牌|品牌|定制|标准型|加强型|以上|以下|及以上|型号|配套|成套|一套|一台|采购|购置|更新|替换|拟购|需要");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{Nd}]+");

    /** The name of equipment in a text such as {@code VMC-850 五轴数控机床（2 级能效）}. */
    public static EquipmentName of(String text) {
        String plain = plain(text);
        String named = Synonyms.SHIPPED.oneWordForEach(plain);
        named = Figures.without(named);
        named = MODEL.matcher(named).replaceAll(" ");
        named = SAYS_NOTHING.matcher(named).replaceAll(" ");
        named = NO_WORD.matcher(named).replaceAll(" ").strip();
        if (named.codePointCount(0, named.length()) > MOST_CHARACTERS) {
            named = named.substring(0, named.offsetByCodePoints(0, MOST_CHARACTERS))
                    .strip();
        }
        return new EquipmentName(named, terms(named));
    }

    /** One writing of full-width letters, of upper and lower case. */
    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    /** The terms of a name that is already in one writing. */
    public static Set<String> terms(String named) {
        Set<String> terms = new LinkedHashSet<>();
        for (String word : named.split(" ", -1)) {
            int[] characters = word.codePoints().toArray();
            int begin = 0;
            while (begin < characters.length) {
                boolean latin = isLatin(characters[begin]);
                int end = begin + 1;
                while (end < characters.length && isLatin(characters[end]) == latin) {
                    end++;
                }
                if (latin || end == begin + 1) {
                    terms.add(new String(characters, begin, end - begin));
                } else {
                    pairs(characters, begin, end, terms);
                }
                begin = end;
            }
        }
        return terms;
    }

    private static void pairs(int[] characters, int begin, int end, Set<String> into) {
        for (int at = begin; at + 1 < end; at++) {
            into.add(new String(characters, at, 2));
        }
    }

    private static boolean isLatin(int character) {
        return character < 128;
    }
}
