package cn.reserve.supplydemand.matching;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Points that each part of a suggestion can give (our estimate; {@code matching.*} changes them). */
@ConfigMapping(prefix = "matching")
interface MatchingSettings {
    @WithDefault("30")
    int category();

    @WithDefault("25")
    int text();

    @WithDefault("10")
    int energyGrade();

    @WithDefault("15")
    int price();

    @WithDefault("10")
    int delivery();

    @WithDefault("10")
    int distance();

    default MatchingWeights weights() {
        return new MatchingWeights(category(), text(), energyGrade(), price(), delivery(), distance());
    }
}
