package cn.reserve.acceptance;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** What is sent about retired equipment. */
final class DisposalForms {
    static final String DISPOSALS = City.SUPPLY_DEMAND + "/equipment-disposals";

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));

    private DisposalForms() {}

    /** It went to somebody who is not in the register. */
    static Map<String, Object> elsewhere() {
        return Map.of(
                "outcome", "DISPOSED_ELSEWHERE",
                "reason", "合同在先",
                "disposer", "成都再生资源公司",
                "leftOn", TODAY.toString(),
                "quantity", 1);
    }

    /** Good bodies by operation. */
    static Map<String, Object> bodies() {
        Map<String, Object> bodies = new HashMap<>();
        String one = "POST " + DISPOSALS + "/{id}/";
        Object reason = Map.of("reason", "探测");
        bodies.put(
                one + "bids",
                Map.of(
                        "pricing", "EACH",
                        "price", 5200,
                        "pickUpOn", TODAY.plusDays(7).toString(),
                        "contactPerson", "刘强",
                        "contactPhone", "0813-2223344"));
        bodies.put(one + "bid-withdrawal", reason);
        bodies.put(
                one + "choice",
                Map.of(
                        "bidId", new UUID(0, 1).toString(),
                        "contactPerson", "王建国",
                        "contactPhone", "0813-7654321"));
        bodies.put(one + "release", reason);
        bodies.put(one + "return", reason);
        bodies.put(one + "pick-up", Map.of("pickedUpOn", TODAY.toString(), "quantity", 1));
        bodies.put(one + "outcome", Map.of("outcome", "KEPT", "reason", "探测"));
        bodies.put(one + "invitation", Map.of("uscc", "91510300MA6200001X"));
        bodies.put(one + "certificate", "nonsense");
        bodies.put(
                one + "submission", Map.of("number", "1", "issuedOn", TODAY.toString(), "quantity", 1, "issuer", "协会"));
        return bodies;
    }
}
