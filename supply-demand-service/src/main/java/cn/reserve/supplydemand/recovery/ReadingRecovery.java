package cn.reserve.supplydemand.recovery;

import cn.reserve.platform.identity.Caller;
import cn.reserve.platform.identity.Role;
import cn.reserve.platform.listing.ListRows;
import cn.reserve.platform.rest.Page;
import cn.reserve.platform.rest.PageParams;
import cn.reserve.platform.rest.Problems;
import cn.reserve.platform.rest.Violation;
import cn.reserve.platform.standards.CityTime;
import cn.reserve.platform.standards.CodeEntry;
import cn.reserve.supplydemand.county.Counties;
import cn.reserve.supplydemand.network.ReadingSites;
import cn.reserve.supplydemand.recovery.RecoveryBoard.CountyValue;
import cn.reserve.supplydemand.recovery.RecoveryBoard.IndicatorRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads figures, and how far the city is on the way to its targets. */
@ApplicationScoped
class ReadingRecovery {
    private static final int FIRST_YEAR = 2000;

    private final RecoveryFigures figures;
    private final RecoveryTargets targets;
    private final ReadingSites sites;
    private final Counties counties;
    private final Caller caller;
    private final Clock clock;

    ReadingRecovery(
            RecoveryFigures figures,
            RecoveryTargets targets,
            ReadingSites sites,
            Counties counties,
            Caller caller,
            Clock clock) {
        this.figures = figures;
        this.targets = targets;
        this.sites = sites;
        this.counties = counties;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    Page<FigureResponse> page(FigureSearch search, PageParams paging) {
        return figures.page(search.query(), search.order(), paging).map(this::seen);
    }

    /** All that the search finds, for an export. */
    ListRows<FigureResponse> every(FigureSearch search) {
        // Who asks is known now, and not any more while the file is written.
        boolean keepsAll = RecoveryPolicy.keepsAll(caller);
        return figures.every(search.query(), search.order())
                .inPortions(rows -> rows.stream()
                        .map(figure -> FigureResponse.of(figure, keepsAll))
                        .toList());
    }

    /**
     * One year by indicator and county, and all targets.
     *
     * @param year absent for the last one that is over
     * @throws cn.reserve.platform.rest.ProblemException 400 for a year that has not begun
     */
    @Transactional
    RecoveryBoard board(@Nullable BigDecimal year) {
        int thisYear = thisYear();
        int asked = year == null ? thisYear - 1 : begun(year, thisYear);
        List<CodeEntry> all = counties.all();
        CityValues values = values(all);
        boolean keepsAll = RecoveryPolicy.keepsAll(caller);
        return new RecoveryBoard(
                asked,
                Arrays.stream(RecoveryIndicator.values())
                        .map(indicator -> row(indicator, asked, values, all))
                        .toList(),
                targets.inOrder().stream()
                        .map(target -> TargetStanding.of(target, values, thisYear, keepsAll))
                        .toList(),
                keepsAll || caller.is(Role.DISTRICT_REVIEWER),
                keepsAll);
    }

    /** The year of a parameter; 2025.5 is none. */
    private static int begun(BigDecimal year, int thisYear) {
        boolean whole = year.stripTrailingZeros().scale() <= 0;
        boolean within = year.compareTo(BigDecimal.valueOf(FIRST_YEAR)) >= 0
                && year.compareTo(BigDecimal.valueOf(thisYear)) <= 0;
        if (!whole || !within) {
            throw Problems.invalid(
                    Violation.of("year", "year-between", Integer.toString(FIRST_YEAR), Integer.toString(thisYear)));
        }
        return year.intValue();
    }

    TargetStanding standing(RecoveryTarget target) {
        return TargetStanding.of(target, values(counties.all()), thisYear(), RecoveryPolicy.keepsAll(caller));
    }

    private static IndicatorRow row(RecoveryIndicator indicator, int year, CityValues values, List<CodeEntry> all) {
        List<CountyValue> byCounty = all.stream()
                .map(county ->
                        new CountyValue(county.code(), county.name(), values.ofCounty(indicator, year, county.code())))
                .toList();
        return new IndicatorRow(
                indicator, indicator.unit(), values.of(indicator, year), values.of(indicator, year - 1), byCounty);
    }

    private CityValues values(List<CodeEntry> all) {
        // Six indicators, some counties, some years: hundreds of rows.
        return new CityValues(
                figures.standing(),
                all.stream().map(CodeEntry::code).collect(Collectors.toUnmodifiableSet()),
                sites::standardisedStations);
    }

    private FigureResponse seen(RecoveryFigure figure) {
        return FigureResponse.of(figure, RecoveryPolicy.keeps(caller, figure.county()));
    }

    private int thisYear() {
        return LocalDate.ofInstant(clock.instant(), CityTime.ZONE).getYear();
    }
}
