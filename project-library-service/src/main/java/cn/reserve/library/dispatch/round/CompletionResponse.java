package cn.reserve.library.dispatch.round;

import cn.reserve.library.dispatch.light.Light;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How complete a round is.
 *
 * @param period e.g. {@code 2026-11}
 * @param counties one line each, by code
 */
@Schema(name = "DispatchCompletion")
public record CompletionResponse(String period, CompletionLine total, List<CompletionLine> counties) {

    /**
     * One county, or all of them.
     *
     * @param county empty for all of them
     * @param asked without those excused
     */
    @Schema(name = "DispatchCompletionLine")
    public record CompletionLine(
            String county,
            String countyName,
            long asked,
            long missing,
            long submitted,
            long returned,
            long accepted,
            long excused,
            long flagged,
            long yellow,
            long red) {}

    static CompletionResponse of(YearMonth period, List<Tally> tallies) {
        Map<String, List<Tally>> byCounty = new LinkedHashMap<>();
        tallies.forEach(tally -> byCounty.computeIfAbsent(tally.county(), code -> new ArrayList<>())
                .add(tally));
        return new CompletionResponse(
                period.toString(),
                line("", "", tallies),
                byCounty.entrySet().stream()
                        .map(county -> line(
                                county.getKey(), county.getValue().getFirst().countyName(), county.getValue()))
                        .toList());
    }

    private static CompletionLine line(String county, String name, List<Tally> tallies) {
        return new CompletionLine(
                county,
                name,
                sum(tallies, Tally::isAsked),
                in(tallies, "MISSING"),
                in(tallies, "SUBMITTED"),
                in(tallies, "RETURNED"),
                in(tallies, "ACCEPTED"),
                in(tallies, "EXCUSED"),
                tallies.stream().mapToLong(Tally::flagged).sum(),
                lit(tallies, Light.YELLOW),
                lit(tallies, Light.RED));
    }

    private static long in(List<Tally> tallies, String state) {
        return sum(tallies, tally -> tally.state().equals(state));
    }

    private static long lit(List<Tally> tallies, Light light) {
        return sum(tallies, tally -> tally.isAsked() && tally.light() == light);
    }

    private static long sum(List<Tally> tallies, Predicate<Tally> which) {
        return tallies.stream().filter(which).mapToLong(Tally::reports).sum();
    }
}
