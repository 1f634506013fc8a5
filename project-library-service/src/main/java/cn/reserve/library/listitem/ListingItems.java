package cn.reserve.library.listitem;

import cn.reserve.library.annuallist.AnnualList;
import cn.reserve.library.annuallist.AnnualLists;
import cn.reserve.library.listtype.ListColumn;
import cn.reserve.library.listtype.ListLayout;
import cn.reserve.library.listtype.Words;
import cn.reserve.library.viewer.Viewer;
import cn.reserve.platform.columns.CodeNames;
import cn.reserve.platform.columns.WrittenCell;
import cn.reserve.platform.export.ExportedList;
import cn.reserve.platform.listing.ListRows;
import cn.reserve.platform.rest.Wording;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The items of a list as its filters leave them, for an export; which columns there are, the list's type says. */
@ApplicationScoped
class ListingItems {
    private final ListItems items;
    private final AnnualLists lists;
    private final ListReadings readings;

    ListingItems(ListItems items, AnnualLists lists, ListReadings readings) {
        this.items = items;
        this.lists = lists;
        this.readings = readings;
    }

    /** All that the search finds; whether the viewer may see them {@link #columns} has said. */
    ListRows<ListItem> every(UUID list, ItemSearch search) {
        return items.every(list, search);
    }

    private record Listed(ListLayout layout, @Nullable LocalDate ageDay) {}

    private Listed listed(UUID id, Viewer viewer) {
        return QuarkusTransaction.requiringNew().call(() -> {
            AnnualList list = lists.visible(id, viewer);
            return new Listed(readings.layout(list), list.ageDay());
        });
    }

    /**
     * What the file of a list holds.
     *
     * @throws cn.reserve.platform.rest.ProblemException 404 for a list that is not the viewer's to know
     */
    ExportedList<ListItem> columns(UUID id, Viewer viewer) {
        Listed list = listed(id, viewer);
        CodeNames codes = readings.codes();
        ExportedList<ListItem> columns =
                ExportedList.<ListItem>of("annual-list-items", "清单条目", "Items").with("编号", "Number", ListItem::number);
        for (ListColumn column : list.layout().columns()) {
            Words unit = column.unit();
            Words name = column.name();
            columns = columns.with(
                    unit == null ? name.zh() : name.zh() + "（" + unit.zh() + "）",
                    unit == null ? name.en() : name.en() + " (" + unit.en() + ")",
                    item -> value(column, item.values().get(column.key()), codes));
        }
        return columns.with("状态", "State", ListItem::state)
                .with("已完成数量", "Done", ListItem::doneQuantity)
                .wide("提示", "Findings", item -> findings(list, item));
    }

    private static @Nullable Object value(ListColumn column, @Nullable String stored, CodeNames codes) {
        if (stored == null) {
            return null;
        }
        return switch (column.kind()) {
            case YES_NO -> Boolean.valueOf(stored);
            case CHOICE ->
                column.choices().stream()
                        .filter(choice -> choice.code().equals(stored))
                        .map(choice -> choice.name().wording())
                        .findFirst()
                        .orElseGet(() -> new Wording(stored, stored));
            default -> WrittenCell.of(column, stored, codes);
        };
    }

    private static Wording findings(Listed list, ListItem item) {
        var found = AgePolicy.findings(list.layout(), item.values(), list.ageDay());
        return new Wording(
                found.stream().map(rule -> rule.message().zh()).collect(Collectors.joining("；")),
                found.stream().map(rule -> rule.message().en()).collect(Collectors.joining("; ")));
    }
}
