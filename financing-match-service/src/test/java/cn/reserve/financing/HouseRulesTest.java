package cn.reserve.financing;

import cn.reserve.platformtest.HouseRules;
import org.junit.jupiter.api.Test;

class HouseRulesTest {

    @Test
    void keepsTheWallsOfTheHouse() {
        HouseRules.check("cn.reserve.financing");
    }
}
