package cn.reserve.supplydemand.participant;

import org.jspecify.annotations.Nullable;

/**
 * Where a listing comes from that is not of our city, and where to turn to about it: its enterprise has no account here.
 *
 * @param city six-digit division code
 * @param office who answers for the listings of that city
 * @param contact telephone or address of that office
 */
public record Origin(String city, String cityName, String office, String contact) {
    /** What the keys of enterprises of other cities begin with; no code of an enterprise does. */
    public static final String KEY = "~";

    /** Whether a key of the lists is one of an enterprise of another city. */
    public static boolean isOutside(String uscc) {
        return uscc.startsWith(KEY);
    }

    static @Nullable Origin of(
            @Nullable String city, String cityName, @Nullable String office, @Nullable String contact) {
        return city == null
                ? null
                : new Origin(city, cityName, office == null ? "" : office, contact == null ? "" : contact);
    }
}
