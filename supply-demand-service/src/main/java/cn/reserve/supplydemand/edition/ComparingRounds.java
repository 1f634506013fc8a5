package cn.reserve.supplydemand.edition;

import cn.reserve.platform.rest.Problems;
import cn.reserve.supplydemand.round.CollectionRound;
import cn.reserve.supplydemand.sheet.SheetKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts two rounds beside each other. */
@ApplicationScoped
class ComparingRounds {
    private final ReadingEditions reading;
    private final Editions editions;

    ComparingRounds(ReadingEditions reading, Editions editions) {
        this.reading = reading;
        this.editions = editions;
    }

    /**
     * By the latest editions of both.
     *
     * @throws cn.reserve.platform.rest.ProblemException 404 for a round that is not there, or that was never frozen
     */
    @Transactional
    Comparison compare(UUID roundId, UUID otherId) {
        CollectionRound round = reading.visible(roundId);
        CollectionRound other = reading.visible(otherId);
        Edition one = latest(roundId);
        Edition two = latest(otherId);
        Map<SheetKind, Editions.Kept> kept = editions.kept(one.id(), two.id());
        Map<SheetKind, List<Comparison.County>> counties = editions.counties(one.id(), two.id());
        List<Comparison.Sheet> sheets = Arrays.stream(SheetKind.values())
                .flatMap(kind -> sheet(kind, one, two, kept, counties).stream())
                .toList();
        return new Comparison(side(round, one), side(other, two), sheets);
    }

    private Edition latest(UUID round) {
        return editions.latest(round).orElseThrow(() -> Problems.notFound("round-edition"));
    }

    private static Comparison.Side side(CollectionRound round, Edition edition) {
        return new Comparison.Side(round.id(), round.name(), round.year(), edition.number());
    }

    private static Optional<Comparison.Sheet> sheet(
            SheetKind kind,
            Edition one,
            Edition two,
            Map<SheetKind, Editions.Kept> kept,
            Map<SheetKind, List<Comparison.County>> counties) {
        EditionSheet first = sheet(one, kind);
        EditionSheet second = sheet(two, kind);
        if (first == null && second == null) {
            return Optional.empty();
        }
        Editions.Kept stayed = kept.getOrDefault(kind, new Editions.Kept(0, 0, 0));
        return Optional.of(new Comparison.Sheet(
                kind,
                count(first),
                count(second),
                stayed.both(),
                stayed.only(),
                stayed.gone(),
                sums(first, second),
                counties.getOrDefault(kind, List.of())));
    }

    private static @Nullable EditionSheet sheet(Edition edition, SheetKind kind) {
        return edition.sheets().stream()
                .filter(sheet -> sheet.kind() == kind)
                .findFirst()
                .orElse(null);
    }

    private static Comparison.@Nullable Count count(@Nullable EditionSheet sheet) {
        return sheet == null ? null : new Comparison.Count(sheet.enterprises(), sheet.rows());
    }

    /** By key; what a column is called is said as the round says it, or as the other where it alone has it. */
    private static List<Comparison.Sum> sums(@Nullable EditionSheet first, @Nullable EditionSheet second) {
        Map<String, EditionSheet.Sum> ofOne = byKey(first);
        Map<String, EditionSheet.Sum> ofOther = byKey(second);
        List<Comparison.Sum> sums = new ArrayList<>();
        Stream.concat(ofOne.keySet().stream(), ofOther.keySet().stream())
                .distinct()
                .forEach(key -> sums.add(sum(ofOne.get(key), ofOther.get(key))));
        return sums;
    }

    private static Comparison.Sum sum(EditionSheet.@Nullable Sum one, EditionSheet.@Nullable Sum other) {
        EditionSheet.Sum said = one == null ? Objects.requireNonNull(other) : one;
        return new Comparison.Sum(
                said.key(),
                said.name(),
                said.unit(),
                said.money(),
                one == null ? null : one.sum(),
                other == null ? null : other.sum());
    }

    private static Map<String, EditionSheet.Sum> byKey(@Nullable EditionSheet sheet) {
        Map<String, EditionSheet.Sum> sums = new LinkedHashMap<>();
        if (sheet != null) {
            sheet.sums().forEach(sum -> sums.put(sum.key(), sum));
        }
        return sums;
    }
}
