package cn.reserve.library.measure;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Which bureau of the realm a unit's name in a plan means, as a proposal; units without people here have none. Pure. */
public final class UnitBureaus {
    private static final Map<String, String> WORDS = words();

    private UnitBureaus() {}

    /** The code, e.g. {@code economy}; empty when no word of the name is known. */
    public static Optional<String> of(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return WORDS.entrySet().stream()
                .filter(word -> lower.contains(word.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static Map<String, String> words() {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("经济和信息化", "economy");
        words.put("工业和信息化", "economy");
        words.put("economic and information", "economy");
        words.put("economy and information", "economy");
        words.put("住房城乡建设", "housing");
        words.put("住房和城乡建设", "housing");
        words.put("housing and urban", "housing");
        words.put("交通运输", "transport");
        words.put("bureau of transport", "transport");
        words.put("transportation bureau", "transport");
        words.put("农业农村", "agriculture");
        words.put("agricultur", "agriculture");
        words.put("教育", "education");
        words.put("education", "education");
        words.put("文化", "culture-tourism");
        words.put("bureau of culture", "culture-tourism");
        words.put("卫生健康", "health");
        words.put("health commission", "health");
        words.put("commission of health", "health");
        words.put("商务", "commerce");
        words.put("bureau of commerce", "commerce");
        return words;
    }
}
