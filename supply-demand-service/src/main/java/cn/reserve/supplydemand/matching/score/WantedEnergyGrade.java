package cn.reserve.supplydemand.matching.score;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the energy grade that a demand's text asks for ("1级能效", "能效等级二级", "grade 2"). */
public final class WantedEnergyGrade {
    /** Grade 2 is the energy-saving level (节能水平) of the Chinese efficiency standards; asked for when nothing is said. */
    static final int WHEN_NOTHING_IS_SAID = 2;

    private static final Pattern STATED = Pattern.compile(
            "([1-5一二三四五])\\s*级\\s*能效|能效(?:等级|水平|标准)?[^0-9一二三四五]{0,4}([1-5一二三四五])\\s*级|(?:energy )?grade\\s*([1-5])",
            Pattern.CASE_INSENSITIVE);

    private static final Map<String, Integer> NUMERALS = Map.of("一", 1, "二", 2, "三", 3, "四", 4, "五", 5);

    private WantedEnergyGrade() {}

    public static int in(String text) {
        Matcher stated = STATED.matcher(text);
        if (!stated.find()) {
            return WHEN_NOTHING_IS_SAID;
        }
        for (int group = 1; group <= stated.groupCount(); group++) {
            String numeral = stated.group(group);
            if (numeral != null) {
                Integer grade = NUMERALS.get(numeral);
                return grade != null ? grade : Integer.parseInt(numeral);
            }
        }
        return WHEN_NOTHING_IS_SAID;
    }
}
