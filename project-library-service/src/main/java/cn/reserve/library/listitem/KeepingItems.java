package cn.reserve.library.listitem;

import cn.reserve.library.annuallist.AnnualList;
import cn.reserve.library.annuallist.AnnualLists;
import cn.reserve.library.annuallist.ListAction;
import cn.reserve.library.listtype.ListColumn;
import cn.reserve.library.viewer.Viewer;
import cn.reserve.platform.audit.Audit;
import cn.reserve.platform.rest.Etags;
import cn.reserve.platform.rest.Problems;
import cn.reserve.platform.rest.Violation;
import cn.reserve.platform.sheet.SheetCell;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A unit writes its items down one by one and says how far they are. */
@ApplicationScoped
class KeepingItems {
    private static final long MOST = 100_000;

    private final ListItems items;
    private final AnnualLists lists;
    private final ListReadings readings;
    private final Audit audit;
    private final Clock clock;

    KeepingItems(ListItems items, AnnualLists lists, ListReadings readings, Audit audit, Clock clock) {
        this.items = items;
        this.lists = lists;
        this.readings = readings;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * A new item.
     *
     * @throws cn.reserve.platform.rest.ProblemException 404; 403 {@code annual-list.not-yours}; 409 {@code annual-list.not-open},
     *     {@code annual-list.full} or {@code list-item.same}; 400 by field
     */
    @Transactional
    ListItem add(UUID listId, ItemRequest request, Viewer viewer) {
        AnnualList list = lists.locked(listId, viewer);
        ListReadings.require(list, ListAction.EDIT, viewer);
        ItemFacts facts = read(list, request);
        if (items.count("listId", listId) >= MOST) {
            throw Problems.conflict("annual-list.full", MOST);
        }
        int number = list.takeNumbers(1, clock.instant());
        ListItem item = new ListItem(listId, number, facts, viewer.name(), clock.instant());
        items.store(item);
        note("list-item.added", item, null, facts(item));
        return item;
    }

    /** Says whether the viewer may add items before anything else is asked for. */
    @Transactional
    void requireAllowed(UUID listId, Viewer viewer) {
        ListReadings.require(lists.visible(listId, viewer), ListAction.EDIT, viewer);
    }

    /** Other values. */
    @Transactional
    ListItem change(UUID id, ItemRequest request, @Nullable String ifMatch, Viewer viewer) {
        AnnualList list = listOf(id, viewer);
        ListReadings.require(list, ListAction.EDIT, viewer);
        ListItem item = current(id, ifMatch);
        ItemFacts facts = read(list, request);
        BigDecimal quantity = facts.quantity();
        if (item.doneQuantity().compareTo(Objects.requireNonNullElse(quantity, BigDecimal.ZERO)) > 0) {
            throw Problems.conflict("list-item.more-done", item.doneQuantity().toPlainString());
        }
        Object before = facts(item);
        item.fill(facts, viewer.name(), clock.instant());
        items.store(item);
        note("list-item.changed", item, before, facts(item));
        return item;
    }

    /**
     * Takes an item off its list; one that was begun or has a project stays.
     *
     * @throws cn.reserve.platform.rest.ProblemException as {@link #change}; 409 {@code list-item.begun}
     */
    @Transactional
    void remove(UUID id, @Nullable String ifMatch, Viewer viewer) {
        AnnualList list = listOf(id, viewer);
        ListReadings.require(list, ListAction.EDIT, viewer);
        ListItem item = current(id, ifMatch);
        if (item.projectId() != null || item.state() != ItemState.PLANNED) {
            throw Problems.conflict("list-item.begun");
        }
        items.delete(item);
        items.flush();
        note("list-item.removed", item, facts(item), null);
    }

    /**
     * How far the item is, once its list is confirmed.
     *
     * @throws cn.reserve.platform.rest.ProblemException 400 {@code done}; 409 {@code annual-list.not-confirmed}
     */
    @Transactional
    ListItem report(UUID id, ProgressRequest request, @Nullable String ifMatch, Viewer viewer) {
        AnnualList list = listOf(id, viewer);
        ListReadings.require(list, ListAction.REPORT, viewer);
        ListItem item = current(id, ifMatch);
        BigDecimal done = ItemPolicy.done(request.state(), request.done(), item.quantity())
                .orElseThrow(() -> Problems.invalid(Violation.of("done", "done-quantity")));
        Object before = progress(item);
        item.report(request.state(), done, request.note(), viewer.name(), clock.instant());
        items.flush();
        note("list-item.reported", item, before, progress(item));
        return item;
    }

    /** The list of an item, locked first as everywhere, so that no two changes wait for each other. */
    private AnnualList listOf(UUID id, Viewer viewer) {
        return lists.locked(items.listOf(id), viewer);
    }

    private ListItem current(UUID id, @Nullable String ifMatch) {
        ListItem item = items.locked(id);
        Etags.require(ifMatch, item.version());
        return item;
    }

    private ItemFacts read(AnnualList list, ItemRequest request) {
        List<Violation> wrong = new ArrayList<>();
        List<String> keys =
                readings.layout(list).columns().stream().map(ListColumn::key).toList();
        request.values().keySet().stream()
                .filter(key -> !keys.contains(key))
                .forEach(key -> wrong.add(Violation.of("values", "column-unknown", key)));
        ItemReading.Read read = readings.of(list).read(column -> cell(column, request));
        read.faults()
                .forEach(fault -> wrong.add(Violation.of(
                        "values." + fault.column().key(),
                        fault.wrong().rule(),
                        fault.wrong().args())));
        ItemFacts facts = read.facts();
        if (facts == null || !wrong.isEmpty()) {
            throw Problems.invalid(wrong);
        }
        return facts;
    }

    private static SheetCell cell(ListColumn column, ItemRequest request) {
        String typed = request.values().get(column.key());
        return new SheetCell(
                column.key(),
                typed == null || typed.isBlank() ? SheetCell.Kind.EMPTY : SheetCell.Kind.TEXT,
                typed == null ? "" : typed,
                null,
                null);
    }

    private void note(String action, ListItem item, @Nullable Object before, @Nullable Object after) {
        audit.record(action, "list-item", item.id().toString(), item.title(), before, after);
    }

    private static Map<String, Object> facts(ListItem item) {
        return new LinkedHashMap<>(item.values());
    }

    private static Map<String, Object> progress(ListItem item) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("state", item.state());
        facts.put("done", item.doneQuantity());
        if (item.note() != null) {
            facts.put("note", item.note());
        }
        return facts;
    }
}
