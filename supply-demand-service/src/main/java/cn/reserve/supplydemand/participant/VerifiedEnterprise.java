package cn.reserve.supplydemand.participant;

import org.jspecify.annotations.Nullable;

/**
 * What the library says about an enterprise in {@code library.enterprise-verified}; later fields of the event are ignored.
 *
 * @throws IllegalArgumentException when it lacks what a participant is made of, or no column would take it
 */
record VerifiedEnterprise(
        String uscc,
        String name,
        String county,
        String countyName,
        @Nullable String industry,
        @Nullable String sizeClass) {
    private static final int USCC = 18;
    private static final int COUNTY = 6;

    @SuppressWarnings("ConstantValue") // filled by Jackson, which does not know about nullness
    VerifiedEnterprise {
        if (uscc == null || name == null || county == null || countyName == null) {
            throw new IllegalArgumentException("an enterprise that lacks fields");
        }
        if (uscc.length() > USCC || county.length() > COUNTY) {
            throw new IllegalArgumentException("an enterprise with a code that is none");
        }
    }
}
