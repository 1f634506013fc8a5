package cn.reserve.supplydemand.supply;

import cn.reserve.platform.rest.Violation;
import java.util.List;

/** Rules between the fields of a supply. */
final class SupplyPolicy {
    private SupplyPolicy() {}

    /** What is wrong, by field; empty when the supply may be stored. */
    static List<Violation> check(SupplyRequest request) {
        return request.priceTo().compareTo(request.priceFrom()) < 0
                ? List.of(Violation.of("priceTo", "highest-below-lowest"))
                : List.of();
    }
}
