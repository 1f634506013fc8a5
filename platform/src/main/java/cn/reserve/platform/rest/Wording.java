package cn.reserve.platform.rest;

/**
 * The same sentence in both languages of the platform.
 *
 * @param zh Chinese
 * @param en English
 */
public record Wording(String zh, String en) {

    /** The sentence in one language. */
    public String in(Language language) {
        return language == Language.ENGLISH ? en : zh;
    }
}
