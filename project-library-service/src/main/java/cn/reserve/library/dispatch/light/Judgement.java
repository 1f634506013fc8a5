package cn.reserve.library.dispatch.light;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What was found.
 *
 * @param monthsLate since the planned month, while work has not started; 0 otherwise
 * @param pointsBehind of the year's plan; negative is ahead
 */
@Schema(name = "DispatchJudgement")
public record Judgement(Light start, Light progress, int monthsLate, BigDecimal pointsBehind) {

    /** The worse of both. */
    public Light light() {
        return start.or(progress);
    }
}
