package cn.reserve.library.listitem;

import cn.reserve.library.listtype.ListColumn;
import cn.reserve.library.listtype.ListLayout;
import cn.reserve.library.listtype.Meaning;
import cn.reserve.platform.columns.CellReading;
import cn.reserve.platform.columns.CellReading.Value;
import cn.reserve.platform.columns.CellReading.Wrong;
import cn.reserve.platform.columns.CodeNames;
import cn.reserve.platform.sheet.SheetCell;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads items against the columns of a list. */
final class ItemReading {
    private final ListLayout layout;
    private final @Nullable LocalDate ageDay;
    private final @Nullable String district;
    private final CellReading cells;

    /**
     * For one list.
     *
     * @param ageDay on which ages are reckoned; null of a standing register
     * @param district whose items alone the list takes; null of a city-wide one
     */
    ItemReading(ListLayout layout, @Nullable LocalDate ageDay, @Nullable String district, CodeNames codes) {
        this.layout = layout;
        this.ageDay = ageDay;
        this.district = district;
        this.cells = new CellReading(codes);
    }

    /** What is wrong with one value. */
    record Fault(ListColumn column, SheetCell cell, Wrong wrong) {}

    /** The item, or all that is wrong with it. */
    record Read(@Nullable ItemFacts facts, List<Fault> faults) {}

    Read read(Function<ListColumn, SheetCell> cellOf) {
        SortedMap<String, String> values = new TreeMap<>();
        List<Fault> faults = read(cellOf, values::put);
        return new Read(faults.isEmpty() ? facts(values) : null, faults);
    }

    /** What is wrong, without making an item of what is not. */
    List<Fault> faults(Function<ListColumn, SheetCell> cellOf) {
        return read(cellOf, (_, _) -> {});
    }

    private List<Fault> read(Function<ListColumn, SheetCell> cellOf, BiConsumer<String, String> values) {
        List<Fault> faults = new ArrayList<>();
        for (ListColumn column : layout.columns()) {
            SheetCell cell = cellOf.apply(column);
            if (cell.isBlank()) {
                if (column.required()) {
                    faults.add(new Fault(column, cell, new Wrong("required")));
                }
                continue;
            }
            switch (cells.read(column, cell)) {
                case Value(String text)
                when elsewhere(column, text) -> faults.add(new Fault(column, cell, new Wrong("county-elsewhere")));
                case Value(String text) -> values.accept(column.key(), text);
                case Wrong wrong -> faults.add(new Fault(column, cell, wrong));
            }
        }
        return faults;
    }

    private boolean elsewhere(ListColumn column, String code) {
        return column.meaning() == Meaning.COUNTY && district != null && !district.equals(code);
    }

    private ItemFacts facts(SortedMap<String, String> values) {
        String title = known(Meaning.TITLE, values);
        String county = known(Meaning.COUNTY, values);
        String quantity = known(Meaning.QUANTITY, values);
        String cost = known(Meaning.COST, values);
        return new ItemFacts(
                values,
                title == null ? "" : title,
                county == null ? district : county,
                registration(known(Meaning.REGISTRATION, values)),
                AgePolicy.commissioned(layout, values).orElse(null),
                quantity == null ? null : new BigDecimal(quantity),
                cost == null ? null : new BigDecimal(cost),
                !AgePolicy.findings(layout, values, ageDay).isEmpty());
    }

    /** As it is compared: without spaces and hyphens, in capitals. */
    private static @Nullable String registration(@Nullable String typed) {
        String number =
                typed == null ? "" : typed.replaceAll("[\\s\\p{Pd}]", "").toUpperCase(Locale.ROOT);
        return number.isEmpty() ? null : number;
    }

    private @Nullable String known(Meaning meaning, SortedMap<String, String> values) {
        return layout.meaning(meaning).map(ListColumn::key).map(values::get).orElse(null);
    }
}
