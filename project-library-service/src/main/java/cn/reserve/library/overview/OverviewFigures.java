package cn.reserve.library.overview;

import cn.reserve.library.dispatch.light.Light;
import cn.reserve.library.dispatch.problem.FollowingProblem.Unsolved;
import cn.reserve.library.dispatch.round.Tally;
import cn.reserve.library.overview.OverviewLine.DispatchFigure;
import cn.reserve.library.overview.OverviewLine.ListedFigure;
import cn.reserve.library.overview.OverviewLine.StageFigure;
import cn.reserve.library.overview.OverviewLine.WorkFigure;
import cn.reserve.library.project.ProjectStage;
import cn.reserve.library.reserve.BalanceCell;
import cn.reserve.library.reserve.Quarter;
import cn.reserve.library.turn.OpenTurns.Waiting;
import cn.reserve.library.whitelist.ListedTally;
import java.math.BigDecimal;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * Adds the features' figures up, for all and for each county that has any. Pure.
 *
 * @param dispatched whether there is a round that the viewer sees
 * @param works whether the viewer sees reviews and problems
 */
record OverviewFigures(
        Quarter quarter,
        List<BalanceCell> reserve,
        List<ListedTally> listed,
        List<Tally> reports,
        List<Waiting> reviews,
        List<Unsolved> problems,
        boolean dispatched,
        boolean works) {

    OverviewLine total() {
        return line("", county -> true);
    }

    List<OverviewLine> byCounty() {
        SortedSet<String> counties = new TreeSet<>();
        reserve.forEach(cell -> counties.add(cell.county()));
        listed.forEach(tally -> counties.add(tally.county()));
        reports.forEach(tally -> counties.add(tally.county()));
        reviews.forEach(waiting -> counties.add(waiting.county()));
        problems.forEach(unsolved -> counties.add(unsolved.county()));
        return counties.stream().map(county -> line(county, county::equals)).toList();
    }

    private OverviewLine line(String county, Predicate<String> wanted) {
        return new OverviewLine(
                county,
                stage(ProjectStage.RESERVED, wanted),
                stage(ProjectStage.UNDER_CONSTRUCTION, wanted),
                stage(ProjectStage.COMMISSIONED, wanted),
                onTheList(wanted),
                dispatch(wanted),
                work(wanted));
    }

    private StageFigure stage(ProjectStage stage, Predicate<String> wanted) {
        List<BalanceCell> cells = reserve.stream()
                .filter(cell -> cell.stage() == stage && wanted.test(cell.county()))
                .toList();
        return new StageFigure(count(cells, BalanceCell::stock), sum(cells, BalanceCell::stockYuan));
    }

    private ListedFigure onTheList(Predicate<String> wanted) {
        List<ListedTally> tallies =
                listed.stream().filter(tally -> wanted.test(tally.county())).toList();
        List<ListedTally> recent = tallies.stream()
                .filter(tally -> tally.quarter() == quarter.key())
                .toList();
        return new ListedFigure(
                count(tallies, ListedTally::projects),
                sum(tallies, ListedTally::total),
                sum(tallies, ListedTally::loan),
                count(recent, ListedTally::projects));
    }

    private @Nullable DispatchFigure dispatch(Predicate<String> wanted) {
        if (!dispatched) {
            return null;
        }
        List<Tally> asked = reports.stream()
                .filter(tally -> tally.isAsked() && wanted.test(tally.county()))
                .toList();
        List<Tally> filled = asked.stream().filter(Tally::isFilled).toList();
        return new DispatchFigure(
                count(asked, Tally::reports),
                count(filled, Tally::reports),
                count(asked, Tally::reports) - count(asked, Tally::withPlan),
                sum(asked, Tally::knownYear),
                sum(asked, Tally::plannedYear),
                sum(asked, Tally::knownPlanned),
                sum(asked, Tally::knownPaid),
                lit(asked, Light.GREEN),
                lit(asked, Light.YELLOW),
                lit(asked, Light.RED));
    }

    private @Nullable WorkFigure work(Predicate<String> wanted) {
        if (!works) {
            return null;
        }
        List<Waiting> waiting =
                reviews.stream().filter(each -> wanted.test(each.county())).toList();
        List<Unsolved> unsolved =
                problems.stream().filter(each -> wanted.test(each.county())).toList();
        return new WorkFigure(
                count(waiting, Waiting::open),
                count(waiting, Waiting::overdue),
                count(unsolved, Unsolved::open),
                count(unsolved, Unsolved::overdue));
    }

    private static long lit(List<Tally> asked, Light light) {
        return count(asked.stream().filter(tally -> tally.light() == light).toList(), Tally::reports);
    }

    private static <T> long count(List<T> rows, ToLongFunction<T> figure) {
        return rows.stream().mapToLong(figure).sum();
    }

    private static <T> BigDecimal sum(List<T> rows, Function<T, BigDecimal> amount) {
        return rows.stream().map(amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
