package cn.reserve.supplydemand.matching.score;

/** How near a supplier is, by the administrative division codes of GB/T 2260 (two digits province, four city, six county). */
public enum Nearness {
    SAME_COUNTY(10, "同一县（区）", "Same district"),
    SAME_CITY(7, "同一市", "Same city"),
    SAME_PROVINCE(4, "同一省", "Same province"),
    ELSEWHERE(0, "省外", "Another province");

    private final int tenths;
    private final String zh;
    private final String en;

    Nearness(int tenths, String zh, String en) {
        this.tenths = tenths;
        this.zh = zh;
        this.en = en;
    }

    public static Nearness between(String county, String other) {
        if (county.equals(other)) {
            return SAME_COUNTY;
        }
        if (county.regionMatches(0, other, 0, 4)) {
            return SAME_CITY;
        }
        return county.regionMatches(0, other, 0, 2) ? SAME_PROVINCE : ELSEWHERE;
    }

    double share() {
        return tenths / 10.0;
    }

    public String zh() {
        return zh;
    }

    public String en() {
        return en;
    }
}
