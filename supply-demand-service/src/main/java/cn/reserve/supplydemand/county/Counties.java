package cn.reserve.supplydemand.county;

import cn.reserve.platform.rest.PageRequest;
import cn.reserve.platform.rest.Problems;
import cn.reserve.platform.rest.Violation;
import cn.reserve.platform.standards.CityTime;
import cn.reserve.platform.standards.CodeEntry;
import cn.reserve.platform.standards.CodeTables;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The city's counties as they are today. */
@ApplicationScoped
public class Counties {
    /** A prefecture has some dozen counties at most. */
    private static final PageRequest ALL = new PageRequest(1, 100);

    private final CodeTables codes;
    private final Clock clock;
    private final String city;

    Counties(CodeTables codes, Clock clock, @ConfigProperty(name = "reserve.city") String city) {
        this.codes = codes;
        this.clock = clock;
        this.city = city;
    }

    /**
     * The name of one of the city's counties.
     *
     * @throws cn.reserve.platform.rest.ProblemException 400 naming {@code county}
     */
    public String name(String county) {
        LocalDate today = today();
        return codes.find(CodeTables.DIVISIONS, county, today)
                .filter(entry -> entry.isCurrent(today) && city.equals(entry.parent()))
                .map(CodeEntry::name)
                .orElseThrow(() -> Problems.invalid(Violation.of("county", "county-unknown")));
    }

    /** All of them, by code. */
    public List<CodeEntry> all() {
        return codes.search(CodeTables.DIVISIONS, null, city, today(), ALL).items();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), CityTime.ZONE);
    }
}
