package cn.reserve.library.annuallist;

import cn.reserve.library.listtype.ListColumn;
import cn.reserve.library.listtype.ListLayout;
import cn.reserve.library.listtype.ListTarget;
import cn.reserve.library.listtype.ListType;
import cn.reserve.library.listtype.ListTypes;
import cn.reserve.library.listtype.Meaning;
import cn.reserve.library.viewer.Viewer;
import cn.reserve.platform.listing.ListRows;
import cn.reserve.platform.rest.Page;
import cn.reserve.platform.rest.PageParams;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Lists as the viewer may see them. */
@ApplicationScoped
public class ShowingLists {
    private final AnnualLists lists;
    private final ReckoningTotals reckoning;
    private final ListTypes types;

    ShowingLists(AnnualLists lists, ReckoningTotals reckoning, ListTypes types) {
        this.lists = lists;
        this.reckoning = reckoning;
        this.types = types;
    }

    @Transactional
    Page<ListRow> many(ListSearch search, Viewer viewer, PageParams paging) {
        return lists.search(search, viewer, paging);
    }

    /** All that the search finds, for an export. */
    ListRows<ListRow> every(ListSearch search, Viewer viewer) {
        return lists.every(search, viewer);
    }

    @Transactional
    ListResponse one(UUID id, Viewer viewer) {
        return of(lists.visible(id, viewer), viewer);
    }

    @Transactional
    public ListResponse of(AnnualList list, Viewer viewer) {
        return new ListResponse(
                lists.row(list, viewer),
                list.typeVersion(),
                list.facts().bureau(),
                types.layout(list.typeCode(), list.typeVersion()),
                list.submittedByName(),
                list.confirmedByName(),
                list.confirmedAt(),
                ListPolicy.actions(viewer, list.facts()));
    }

    /** What the year's lists come to. */
    @Transactional
    ListTotals totals(int year, Viewer viewer) {
        Map<String, Tuple> rows = new HashMap<>();
        reckoning.totals(year, viewer).forEach(row -> rows.put(row.get("type_code", String.class), row));
        Map<String, List<Tuple>> repeated = rows.values().stream().anyMatch(row -> row.get("again", Long.class) > 0)
                ? by("type_code", reckoning.repeated(year, viewer))
                : Map.of();
        List<ListTotals.Total> items = new ArrayList<>();
        for (ListType type : types.all()) {
            Tuple row = rows.get(type.code());
            if (row != null && row.get("lists", Long.class) > 0) {
                items.add(total(type, row, repeated(repeated.getOrDefault(type.code(), List.of()))));
            }
        }
        return new ListTotals(year, items);
    }

    private static Map<String, List<Tuple>> by(String column, List<Tuple> rows) {
        return rows.stream()
                .collect(Collectors.groupingBy(
                        row -> row.get(column, String.class), LinkedHashMap::new, Collectors.toList()));
    }

    private static List<ListTotals.Repeated> repeated(List<Tuple> rows) {
        return by("registration", rows).entrySet().stream()
                .map(one -> new ListTotals.Repeated(
                        one.getKey(),
                        one.getValue().stream().map(ShowingLists::place).toList()))
                .toList();
    }

    private static ListTotals.Place place(Tuple row) {
        return new ListTotals.Place(
                row.get("id", UUID.class),
                row.get("list_id", UUID.class),
                row.get("owner_name", String.class),
                row.get("year", Integer.class),
                row.get("number", Integer.class),
                row.get("title", String.class));
    }

    private ListTotals.Total total(ListType type, Tuple row, List<ListTotals.Repeated> repeated) {
        Integer inForce = type.inForce();
        ListLayout layout = inForce == null ? null : types.layout(type.code(), inForce);
        ListTarget target = layout == null ? null : layout.target();
        return new ListTotals.Total(
                type.code(),
                type.name(),
                type.isStanding(),
                row.get("lists", Long.class),
                row.get("confirmed", Long.class),
                row.get("items", Long.class),
                row.get("flagged", Long.class),
                row.get("linked", Long.class),
                row.get("quantity", BigDecimal.class),
                row.get("done", BigDecimal.class),
                row.get("cost", BigDecimal.class),
                layout == null
                        ? null
                        : layout.meaning(Meaning.QUANTITY).map(ListColumn::unit).orElse(null),
                target,
                row.get("done_until", BigDecimal.class),
                row.get("again", Long.class),
                repeated);
    }
}
