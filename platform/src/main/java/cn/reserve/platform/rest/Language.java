package cn.reserve.platform.rest;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The two languages of answers; Chinese unless the request prefers English. */
public enum Language {
    CHINESE("zh"),
    ENGLISH("en");

    private static final List<Locale> OFFERED = List.of(Locale.SIMPLIFIED_CHINESE, Locale.CHINESE, Locale.ENGLISH);

    private final String code;

    Language(String code) {
        this.code = code;
    }

    /** {@code zh} or {@code en}. */
    public String code() {
        return code;
    }

    /** The language for an {@code Accept-Language} header; Chinese when it is absent, unreadable or names neither. */
    public static Language of(@Nullable String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank() || acceptLanguage.length() > 200) {
            return CHINESE;
        }
        try {
            Locale best = Locale.lookup(Locale.LanguageRange.parse(acceptLanguage), OFFERED);
            return best != null && best.getLanguage().equals("en") ? ENGLISH : CHINESE;
        } catch (IllegalArgumentException unreadable) {
            return CHINESE;
        }
    }
}
