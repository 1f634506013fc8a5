package cn.reserve.library.enterprise;

/**
 * What a district confirms of an enterprise, besides its code.
 *
 * @param county six-digit division code
 * @param industry class of GB/T 4754
 */
public record KeyData(
        String name, String county, String countyName, String industry, SizeClass sizeClass, boolean aboveScale) {}
