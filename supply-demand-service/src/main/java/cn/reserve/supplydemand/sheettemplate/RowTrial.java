package cn.reserve.supplydemand.sheettemplate;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Values to try a version on.
 *
 * @param values by key of their column, as somebody types them
 */
@Schema(name = "RowTrial")
public record RowTrial(
        @NotNull @Size(max = 60) Map<@NotNull @Size(max = 40) String, @NotNull @Size(max = 1000) String> values) {

    /**
     * What would be said of the row.
     *
     * @param values the right ones, in their text form
     * @param faults all that is wrong
     */
    @Schema(name = "RowTrialOutcome")
    public record Outcome(Map<String, String> values, List<Fault> faults) {

        /** Defensive copies. */
        public Outcome {
            values = new TreeMap<>(values);
            faults = List.copyOf(faults);
        }
    }

    /**
     * What is wrong with one value.
     *
     * @param column its key
     * @param rule stable name of the broken rule
     */
    @Schema(name = "RowFault")
    public record Fault(String column, String rule, String zh, String en) {}
}
