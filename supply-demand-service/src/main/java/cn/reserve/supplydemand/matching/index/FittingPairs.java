package cn.reserve.supplydemand.matching.index;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Whether a demand is among what matching looks at for a supply: that it has twenty better ones keeps nobody from it. */
@ApplicationScoped
public class FittingPairs {
    private final ReadingRows rows;
    private final FindingDemands finding;
    private final Clock clock;

    FittingPairs(ReadingRows rows, FindingDemands finding, Clock clock) {
        this.rows = rows;
        this.finding = finding;
        this.clock = clock;
    }

    /** True also for what would come far behind; false when either row is gone. */
    public boolean fits(UUID supply, UUID demand) {
        LocalDate today = LocalDate.now(clock);
        return rows.supplies(List.of(supply)).stream()
                .flatMap(offered -> finding.forSupply(offered, today).stream())
                .anyMatch(candidate -> candidate.id().equals(demand));
    }
}
