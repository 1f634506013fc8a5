package cn.reserve.supplydemand.participant;

import org.jspecify.annotations.Nullable;

/**
 * An enterprise that takes part: verified here, or of another city whose listings the province sends.
 *
 * @param uscc what its rows name it by; of an enterprise of another city a key that no organisation has
 * @param county six-digit county code; of an enterprise of another city the code of the city
 * @param code its unified social credit code
 * @param origin null of our own
 */
public record Participant(
        String uscc,
        String name,
        String county,
        String countyName,
        String code,
        @Nullable Origin origin) {

    /** One of our own. */
    public Participant(String uscc, String name, String county, String countyName) {
        this(uscc, name, county, countyName, uscc, null);
    }
}
