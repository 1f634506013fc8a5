package cn.reserve.supplydemand.submission.workbook;

import cn.reserve.platform.sheet.SheetCell;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The stored rows of one sheet while a workbook is read, by number and by what they say, so that no two rows say the same in the end. Whether a row
 * may say what another one says now is known when it is known whether that other one changes or goes: such rows wait until the last row is read.
 */
final class StoredRows {
    private final Map<Integer, String> prints = new HashMap<>();
    private final Map<String, Integer> holders = new HashMap<>();
    private final Map<String, Integer> said = new HashMap<>();
    private final Set<Integer> named = new HashSet<>();
    private final Set<Integer> released = new HashSet<>();
    private final Map<Integer, Integer> matched = new HashMap<>();
    private final Map<Integer, Entry> waiting = new HashMap<>();

    /** Who says the same already. */
    sealed interface Said permits InFile, Held, Free {}

    /** A row of the workbook. */
    record InFile(int row) implements Said {}

    /** A stored row, by its number. */
    record Held(int number) implements Said {}

    /** Nobody. */
    record Free() implements Said {}

    /**
     * A row of the workbook that waits.
     *
     * @param number of the stored row that it changes; 0 of a new one
     */
    record Entry(int row, SheetCell cell, int number) {}

    /** A row that says what a stored one goes on saying. */
    record Conflict(Entry entry, int holder) {}

    void know(int number, String print) {
        prints.put(number, print);
        holders.put(print, number);
    }

    /** What a stored row says; null for none of that number. */
    @Nullable
    String print(int number) {
        return prints.get(number);
    }

    /** A row of the workbook has this number; false for the second one. */
    boolean name(int number) {
        return named.add(number);
    }

    /** A row of the workbook says this. */
    Said say(String print, int row) {
        Integer other = said.putIfAbsent(print, row);
        if (other != null) {
            return new InFile(other);
        }
        Integer holder = holders.get(print);
        return holder == null ? new Free() : new Held(holder);
    }

    /** A row without a number says what a stored one says: it is that one. */
    void match(int number, int row) {
        matched.put(number, row);
    }

    /** The row of the workbook that is this one though it does not name it; 0 for none. */
    int matched(int number) {
        return matched.getOrDefault(number, 0);
    }

    /** A stored row will say something else. */
    void release(int number) {
        released.add(number);
    }

    boolean isReleased(int number) {
        return released.contains(number);
    }

    /** Whether the workbook names it and leaves it as it is, since its row is wrong. */
    boolean isKept(int number) {
        return named.contains(number) && !released.contains(number);
    }

    /** A row says what a stored one says now. */
    void wait(int holder, Entry entry) {
        if (entry.number() != holder) {
            waiting.put(holder, entry);
        }
    }

    /** The rows that waited in vain; each may keep another one from what it wanted to say. */
    List<Conflict> conflicts(Predicate<Integer> goes) {
        Deque<Integer> staying = new ArrayDeque<>();
        waiting.keySet().stream()
                .filter(holder -> !released.contains(holder) && !(isMissing(holder) && goes.test(holder)))
                .forEach(staying::add);
        List<Conflict> conflicts = new ArrayList<>();
        while (!staying.isEmpty()) {
            int holder = staying.remove();
            Entry entry = waiting.remove(holder);
            if (entry == null) {
                continue;
            }
            conflicts.add(new Conflict(entry, holder));
            if (entry.number() != 0) {
                released.remove(entry.number());
                staying.add(entry.number());
            }
        }
        return conflicts;
    }

    /** Stored rows that the workbook has not, by number. */
    List<Integer> missing(int last) {
        return prints.keySet().stream()
                .filter(number -> number <= last && isMissing(number))
                .sorted()
                .toList();
    }

    private boolean isMissing(int number) {
        return !named.contains(number) && !matched.containsKey(number);
    }
}
