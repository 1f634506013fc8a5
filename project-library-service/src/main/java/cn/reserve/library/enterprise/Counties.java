package cn.reserve.library.enterprise;

import cn.reserve.platform.rest.Problems;
import cn.reserve.platform.rest.Violation;
import cn.reserve.platform.standards.CityTime;
import cn.reserve.platform.standards.CodeEntry;
import cn.reserve.platform.standards.CodeTables;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;

/** The counties that an enterprise may be of today. */
@ApplicationScoped
public class Counties {

    private final CodeTables codes;
    private final Clock clock;

    Counties(CodeTables codes, Clock clock) {
        this.codes = codes;
        this.clock = clock;
    }

    /**
     * The name of a county.
     *
     * @throws cn.reserve.platform.rest.ProblemException 400 naming {@code county}
     */
    public String name(String county) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), CityTime.ZONE);
        return codes.find(CodeTables.DIVISIONS, county, today)
                .filter(entry -> entry.isCurrent(today))
                .map(CodeEntry::name)
                .orElseThrow(() -> Problems.invalid(Violation.of("county", "county-unknown")));
    }
}
