package cn.reserve.supplydemand.recovery;

import cn.reserve.supplydemand.recovery.TargetStanding.CityValue;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntToLongFunction;
import org.jspecify.annotations.Nullable;

/** The city's value of each indicator and year, from what was entered and what the register counts. */
final class CityValues {
    private static final String CITY = "";

    private final Map<Key, Map<String, BigDecimal>> entered = new HashMap<>();
    private final Set<String> counties;
    private final IntToLongFunction stations;

    private record Key(RecoveryIndicator indicator, int year) {}

    /**
     * From all figures.
     *
     * @param counties the city's counties
     * @param stations stations by the standard at the end of a year
     */
    CityValues(List<RecoveryFigure> figures, Set<String> counties, IntToLongFunction stations) {
        this.counties = counties;
        this.stations = stations;
        for (RecoveryFigure figure : figures) {
            String county = figure.county();
            entered.computeIfAbsent(new Key(figure.indicator(), figure.year()), key -> new HashMap<>())
                    .put(county == null ? CITY : county, figure.value());
        }
    }

    /** The city's value; without one while it is neither entered nor to be had from all counties. */
    CityValue of(RecoveryIndicator indicator, int year) {
        if (indicator.isCounted()) {
            return new CityValue(BigDecimal.valueOf(stations.applyAsLong(year)), ValueBasis.REGISTER, 0, 0);
        }
        Map<String, BigDecimal> known = entered.getOrDefault(new Key(indicator, year), Map.of());
        int reported = (int) counties.stream().filter(known::containsKey).count();
        BigDecimal city = known.get(CITY);
        if (city != null) {
            return new CityValue(city, ValueBasis.CITY, reported, counties.size());
        }
        boolean complete = indicator.addsUp() && !counties.isEmpty() && reported == counties.size();
        return new CityValue(
                complete ? sum(known) : null, complete ? ValueBasis.COUNTIES : null, reported, counties.size());
    }

    /** What was entered for a county. */
    @Nullable
    BigDecimal ofCounty(RecoveryIndicator indicator, int year, String county) {
        return entered.getOrDefault(new Key(indicator, year), Map.of()).get(county);
    }

    private BigDecimal sum(Map<String, BigDecimal> known) {
        return counties.stream()
                .map(county -> known.getOrDefault(county, BigDecimal.ZERO))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
