package cn.reserve.supplydemand.recovery;

import cn.reserve.supplydemand.recovery.TargetStanding.CityValue;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One year's recovery, by indicator and county.
 *
 * @param keepsFigures whether the caller enters any figure
 * @param keepsTargets whether the caller enters targets, and figures of every county and the city
 */
public record RecoveryBoard(
        int year, List<IndicatorRow> rows, List<TargetStanding> targets, boolean keepsFigures, boolean keepsTargets) {

    /**
     * One indicator.
     *
     * @param previous the city's value of the year before
     */
    public record IndicatorRow(
            RecoveryIndicator indicator,
            RecoveryUnit unit,
            CityValue city,
            CityValue previous,
            List<CountyValue> counties) {}

    /**
     * What a county entered.
     *
     * @param value absent where it has entered nothing
     */
    public record CountyValue(
            String county, String countyName, @Nullable BigDecimal value) {}
}
