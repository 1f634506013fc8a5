package cn.reserve.library.dispatch.briefing;

import cn.reserve.library.dispatch.light.Light;
import cn.reserve.library.dispatch.round.Tally;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One line of a briefing. Amounts are yuan.
 *
 * @param key county code or field; empty for all
 * @param name of the county; empty where the key says it
 * @param filled handed in or accepted
 */
@Schema(name = "DispatchBriefingLine")
public record BriefingLine(
        String key,
        String name,
        long asked,
        long filled,
        long missing,
        BigDecimal investedPeriod,
        BigDecimal investedYear,
        BigDecimal investedTotal,
        BigDecimal fundsInPlace,
        BigDecimal fundsPaid,
        long green,
        long yellow,
        long red,
        long flagged) {

    /** Adds up. */
    static BriefingLine of(String key, String name, List<Tally> tallies) {
        List<Tally> filled = tallies.stream().filter(Tally::isFilled).toList();
        return new BriefingLine(
                key,
                name,
                count(tallies, Tally::isAsked),
                count(filled, tally -> true),
                count(tallies, tally -> tally.isAsked() && !tally.isFilled()),
                sum(filled, Tally::investedPeriod),
                sum(filled, Tally::investedYear),
                sum(filled, Tally::investedTotal),
                sum(filled, Tally::fundsInPlace),
                sum(filled, Tally::fundsPaid),
                lit(tallies, Light.GREEN),
                lit(tallies, Light.YELLOW),
                lit(tallies, Light.RED),
                tallies.stream().mapToLong(Tally::flagged).sum());
    }

    private static long lit(List<Tally> tallies, Light light) {
        return count(tallies, tally -> tally.isAsked() && tally.light() == light);
    }

    private static long count(List<Tally> tallies, Predicate<Tally> which) {
        return tallies.stream().filter(which).mapToLong(Tally::reports).sum();
    }

    private static BigDecimal sum(List<Tally> tallies, Function<Tally, BigDecimal> amount) {
        return tallies.stream().map(amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
