package cn.reserve.supplydemand;

import cn.reserve.platformtest.HouseRules;
import org.junit.jupiter.api.Test;

class HouseRulesTest {
    @Test
    void keepsTheHouseRules() {
        HouseRules.check("cn.reserve.supplydemand");
    }
}
