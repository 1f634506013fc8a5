package cn.reserve.library.listitem;

import cn.reserve.library.annuallist.AnnualList;
import cn.reserve.library.listitem.ImportReport.WrongCell;
import cn.reserve.library.listitem.ListItems.Known;
import cn.reserve.library.listitem.ListItems.Sent;
import cn.reserve.library.listtype.ListColumn;
import cn.reserve.library.listtype.ListLayout;
import cn.reserve.library.listtype.Meaning;
import cn.reserve.library.listtype.OwnHeadings;
import cn.reserve.library.listtype.Words;
import cn.reserve.platform.columns.Headings;
import cn.reserve.platform.rest.Problems;
import cn.reserve.platform.rest.Violation;
import cn.reserve.platform.sheet.SheetCell;
import cn.reserve.platform.sheet.SheetRow;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;

/** One workbook on its way into a list, row by row: right rows are stored in portions until the first wrong cell. */
final class ItemImport {
    private static final int PORTION = 1_000;
    private static final int MOST_WRONG = 20_000;
    static final int MOST_ITEMS = 100_000;
    private static final SheetCell NONE = new SheetCell("", SheetCell.Kind.EMPTY, "", null, null);

    private final AnnualList list;
    private final ListLayout layout;
    private final ItemReading reading;
    private final ListItems items;
    private final boolean preview;
    private final String person;
    private final Instant now;

    private final Map<Integer, Known> there = new HashMap<>();
    private final Set<String> taken = new HashSet<>();
    private final Set<Integer> named = new HashSet<>();
    private final List<Sent> added = new ArrayList<>();
    private final List<Sent> changed = new ArrayList<>();
    private final List<WrongCell> wrong = new ArrayList<>();
    private @Nullable Map<String, Integer> places;
    private int rows;
    private int additions;
    private int changes;
    private int unchanged;
    private int wrongCells;

    ItemImport(
            AnnualList list,
            ListLayout layout,
            ItemReading reading,
            ListItems items,
            boolean preview,
            String person,
            Instant now) {
        this.list = list;
        this.layout = layout;
        this.reading = reading;
        this.items = items;
        this.preview = preview;
        this.person = person;
        this.now = now;
        items.known(list.id()).forEach(known -> {
            there.put(known.number(), known);
            taken.add(known.print());
        });
    }

    /** The next row of the sheet; the first that is not blank holds the headings. */
    void take(SheetRow row) {
        Map<String, Integer> known = places;
        if (row.isBlank()) {
            return;
        }
        if (known == null) {
            places = headings(row);
        } else {
            rows++;
            take(row, known);
        }
    }

    private Map<String, Integer> headings(SheetRow row) {
        Headings.Places found = SheetLayout.places(layout, row);
        if (!found.wrong().isEmpty()) {
            throw Problems.unprocessable("annual-list.headings", found.wrong());
        }
        return found.byKey();
    }

    private void take(SheetRow row, Map<String, Integer> known) {
        Function<ListColumn, SheetCell> cells = column -> row.cell(known.getOrDefault(column.key(), 0));
        SheetCell number = cell(row, known, SheetLayout.NUMBER);
        if (number.isBlank() && isLookedThrough()) {
            refuse(row, reading.faults(cells));
            return;
        }
        ItemReading.Read read = reading.read(cells);
        refuse(row, read.faults());
        if (number.isBlank()) {
            add(read.facts());
        } else {
            change(row, number, read.facts(), known);
        }
    }

    private void refuse(SheetRow row, List<ItemReading.Fault> faults) {
        for (ItemReading.Fault fault : faults) {
            refuse(
                    row,
                    fault.cell(),
                    fault.column().name(),
                    fault.wrong().rule(),
                    fault.wrong().args());
        }
    }

    private void add(@Nullable ItemFacts facts) {
        if (facts == null) {
            return;
        }
        if (!taken.add(facts.print())) {
            unchanged++;
            return;
        }
        additions++;
        if (there.size() + additions > MOST_ITEMS) {
            throw Problems.unprocessable("annual-list.full", MOST_ITEMS);
        }
        if (isStoring()) {
            int next = list.takeNumbers(1, now);
            added.add(new Sent(UuidVersion7Strategy.INSTANCE.generateUuid(null), next, facts));
            store(added, portion -> items.insert(list.id(), portion, person, now), PORTION);
        }
    }

    private static SheetCell cell(SheetRow row, Map<String, Integer> known, String key) {
        Integer place = known.get(key);
        return place == null ? NONE : row.cell(place);
    }

    private void change(SheetRow row, SheetCell cell, @Nullable ItemFacts facts, Map<String, Integer> known) {
        Integer number = cell.asNumber()
                .filter(value -> value.stripTrailingZeros().scale() <= 0 && value.precision() < 10)
                .map(value -> value.intValue())
                .orElse(null);
        Known before = number == null ? null : there.get(number);
        if (number == null || before == null) {
            refuse(row, cell, OwnHeadings.NUMBER, "item-number");
        } else if (!named.add(number)) {
            refuse(row, cell, OwnHeadings.NUMBER, "item-number-twice");
        } else if (facts != null && before.print().equals(facts.print())) {
            unchanged++;
        } else if (facts != null && isChangeable(row, cell, before, facts, known)) {
            changes++;
            if (isStoring()) {
                changed.add(new Sent(UuidVersion7Strategy.INSTANCE.generateUuid(null), number, facts));
                store(changed, portion -> items.update(list.id(), portion, person, now), PORTION);
            }
        }
    }

    /** Only what has not changed since the workbook went out; not below what is done; not what another item says already. */
    private boolean isChangeable(
            SheetRow row, SheetCell cell, Known before, ItemFacts facts, Map<String, Integer> known) {
        BigDecimal quantity = Objects.requireNonNullElse(facts.quantity(), BigDecimal.ZERO);
        if (!cell(row, known, SheetLayout.MARK).text().strip().equals(SheetLayout.mark(before.print()))) {
            refuse(row, cell, OwnHeadings.NUMBER, "item-changed-since");
        } else if (before.done().compareTo(quantity) > 0) {
            ListColumn column = layout.meaning(Meaning.QUANTITY).orElse(null);
            refuse(
                    row,
                    column == null ? cell : cell(row, known, column.key()),
                    column == null ? OwnHeadings.NUMBER : column.name(),
                    "item-more-done",
                    before.done().stripTrailingZeros().toPlainString());
        } else if (!taken.add(facts.print())) {
            refuse(row, cell, OwnHeadings.NUMBER, "item-same");
        } else {
            return true;
        }
        return false;
    }

    /** After the last row. */
    ImportReport end() {
        if (rows == 0) {
            throw Problems.unprocessable("annual-list.no-rows");
        }
        if (isStoring()) {
            store(changed, portion -> items.update(list.id(), portion, person, now), 1);
            store(added, portion -> items.insert(list.id(), portion, person, now), 1);
        }
        return new ImportReport(isStoring(), rows, additions, changes, unchanged, wrongCells, wrong);
    }

    private boolean isStoring() {
        return !preview && wrongCells == 0;
    }

    /** Nothing will be stored, and in an empty list nothing can become the same as a new item: those need only be looked through. */
    private boolean isLookedThrough() {
        return !preview && wrongCells > 0 && there.isEmpty();
    }

    private static void store(List<Sent> portion, Consumer<List<Sent>> writer, int from) {
        if (portion.size() >= from) {
            writer.accept(portion);
            portion.clear();
        }
    }

    private void refuse(SheetRow row, SheetCell cell, Words heading, String rule, Object... args) {
        if (wrongCells++ < MOST_WRONG) {
            Violation words = Violation.of(cell.address(), rule, args);
            wrong.add(new WrongCell(
                    row.number(), cell.address(), heading, Headings.cut(cell.text()), rule, words.zh(), words.en()));
        }
    }
}
