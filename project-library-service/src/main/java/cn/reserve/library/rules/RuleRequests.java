package cn.reserve.library.rules;

import cn.reserve.platform.rest.PlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The smaller things that are said about rules. */
public final class RuleRequests {
    private RuleRequests() {}

    /** A condition to be checked. */
    public record ConditionRequest(
            @NotBlank @PlainText(max = Condition.MAX_LENGTH, lines = true)
            String condition) {}

    /**
     * The days between which a draft shall judge.
     *
     * @param endPredecessor whether the version that stands on the first day ends on the day before
     */
    public record EnactmentRequest(
            @NotNull LocalDate validFrom, @Nullable LocalDate validTo, boolean endPredecessor) {}

    /** The last day of a version in force. */
    public record EndRequest(@NotNull LocalDate lastDay) {}

    /**
     * A condition that may be used.
     *
     * @param facts names of the facts that it asks for
     * @param cost what judging one project costs, in steps
     * @param maxCost what it may cost
     */
    public record ConditionResponse(List<String> facts, int cost, int maxCost) {

        /** Defensive copy. */
        public ConditionResponse {
            facts = List.copyOf(facts);
        }
    }
}
