package cn.reserve.supplydemand.docking;

import cn.reserve.platform.identity.Caller;
import cn.reserve.platform.listing.ListQuery;
import cn.reserve.platform.listing.ListRows;
import cn.reserve.platform.rest.Wording;
import cn.reserve.platform.standards.CodeEntry;
import cn.reserve.platform.standards.CodeTables;
import cn.reserve.supplydemand.equipment.EquipmentCategory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Adds cases up within the caller's scope, in three statements whatever their number. */
@ApplicationScoped
class CountingDockings {
    private static final String STATES = "count(*) as opened,"
            + " count(*) filter (where r.state in ('SUGGESTED', 'INTERESTED')) as waiting,"
            + " count(*) filter (where r.state = 'TALKING') as talking,"
            + " count(*) filter (where r.state = 'AGREED') as agreed,"
            + " count(*) filter (where r.state = 'DROPPED') as dropped";

    private final EntityManager entities;
    private final CodeTables codes;
    private final Caller caller;
    private final Clock clock;

    CountingDockings(EntityManager entities, CodeTables codes, Caller caller, Clock clock) {
        this.entities = entities;
        this.codes = codes;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * The figures of some months.
     *
     * @throws cn.reserve.platform.rest.ProblemException 400 naming {@code by}, {@code from} or {@code to}
     */
    @Transactional
    FiguresResponse figures(FiguresSearch search) {
        FiguresSearch.Months months = search.months(YearMonth.now(clock));
        List<FiguresRow> rows = rows(search.by(), months);
        FiguresRow total = rows.stream().reduce(empty("", new Wording("合计", "Total")), FiguresRow::plus);
        return new FiguresResponse(search.by(), months.from(), months.to(), rows, total, reasons(months));
    }

    /** The same with their sum, for a file. */
    ListRows<FiguresRow> rows(FiguresSearch search) {
        FiguresResponse found = figures(search);
        return new ListRows<>() {
            @Override
            public long count() {
                return found.rows().size() + 1L;
            }

            @Override
            public void forEach(Consumer<? super FiguresRow> reader) {
                found.rows().forEach(reader);
                reader.accept(found.total());
            }

            @Override
            public void forget() {}
        };
    }

    private List<FiguresRow> rows(FiguresBy by, FiguresSearch.Months months) {
        Map<String, FiguresRow> groups = new TreeMap<>();
        for (Tuple row : opened(months).grouped(entities, by.ofOpened(), STATES)) {
            put(groups, by, row, opened(row));
        }
        ListQuery agreements = DockingVisibility.narrow(caller.scope(), new ListQuery("docking_case r", "r.id"))
                .where(
                        "r.agreed_on between ? and ?",
                        months.from().atDay(1),
                        months.to().atEndOfMonth());
        String sums = "count(*) as agreements, sum(r.amount) as amount";
        for (Tuple row : agreements.grouped(entities, by.ofAgreed(), sums)) {
            put(groups, by, row, agreed(row));
        }
        return List.copyOf(groups.values());
    }

    private void put(Map<String, FiguresRow> groups, FiguresBy by, Tuple row, FiguresRow figures) {
        String key = row.get(0, String.class);
        groups.merge(key, empty(key, label(by, key)).plus(figures), FiguresRow::plus);
    }

    private ListQuery opened(FiguresSearch.Months months) {
        return DockingVisibility.narrow(caller.scope(), new ListQuery("docking_case r", "r.id"))
                .unlessAbsent("r.opened_at >= ?", DockingSearch.begin(months.from()))
                .unlessAbsent("r.opened_at < ?", DockingSearch.end(months.to()));
    }

    private List<FiguresResponse.Reason> reasons(FiguresSearch.Months months) {
        return opened(months)
                .where("r.state = 'DROPPED'")
                .grouped(entities, "r.drop_reason", "count(*) as dropped")
                .stream()
                .map(row -> new FiguresResponse.Reason(
                        DropReason.valueOf(row.get(0, String.class)), number(row, "dropped")))
                .sorted(Comparator.comparingLong(FiguresResponse.Reason::count).reversed())
                .toList();
    }

    private Wording label(FiguresBy by, String key) {
        return switch (by) {
            case COUNTY -> {
                String name = codes.find(CodeTables.DIVISIONS, key, LocalDate.now(clock))
                        .map(CodeEntry::name)
                        .orElse(key);
                yield new Wording(name, name);
            }
            case CATEGORY -> {
                EquipmentCategory category = EquipmentCategory.valueOf(key);
                yield new Wording(category.zh(), category.en());
            }
            case MONTH -> new Wording(key, key);
        };
    }

    private static FiguresRow empty(String key, Wording label) {
        return new FiguresRow(key, label, 0, 0, 0, 0, 0, 0, BigDecimal.ZERO);
    }

    private static FiguresRow opened(Tuple row) {
        return new FiguresRow(
                "",
                new Wording("", ""),
                number(row, "opened"),
                number(row, "waiting"),
                number(row, "talking"),
                number(row, "agreed"),
                number(row, "dropped"),
                0,
                BigDecimal.ZERO);
    }

    private static FiguresRow agreed(Tuple row) {
        BigDecimal amount = row.get("amount", BigDecimal.class);
        return new FiguresRow("", new Wording("", ""), 0, 0, 0, 0, 0, number(row, "agreements"), amount);
    }

    private static long number(Tuple row, String name) {
        return ((Number) row.get(name)).longValue();
    }
}
