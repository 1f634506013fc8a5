package cn.reserve.financing.docking;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** How many cases wait for a bank or an enterprise; what docking tells the to-do list. */
@ApplicationScoped
public class Workload {
    private final Cases cases;

    Workload(Cases cases) {
        this.cases = cases;
    }

    /** A bank's cases in a state. */
    public long ofBank(String bank, CaseState state) {
        return cases.count("bank = ?1 and state = ?2", bank, state);
    }

    /** A bank's cases whose clock has run out. */
    public long overdueOfBank(String bank, Instant now) {
        return cases.count("bank = ?1 and dueAt <= ?2", bank, now);
    }

    /** The cases in a state on an enterprise's projects. */
    public long ofEnterprise(String uscc, CaseState state) {
        return cases.count("uscc = ?1 and state = ?2", uscc, state);
    }
}
