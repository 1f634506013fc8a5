package cn.reserve.gateway;

import cn.reserve.platformtest.HouseRules;
import org.junit.jupiter.api.Test;

class HouseRulesTest {
    @Test
    void keepsTheHouseRules() {
        HouseRules.check("cn.reserve.gateway");
    }
}
