package cn.reserve.platform.columns;

import cn.reserve.platform.rest.Violation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Which columns can stand beside each other in one table: a key once, a heading once, choices and ranges where they belong. */
public final class ColumnCheck {
    private final Set<String> keys = new HashSet<>();
    private final Set<String> headings;

    /**
     * For one table.
     *
     * @param taken headings that no column may have, e.g. that of a row's number
     */
    public ColumnCheck(Set<String> taken) {
        this.headings = new HashSet<>(taken);
    }

    /** A key or heading that a column before has. */
    public List<Violation> names(AskedColumn column, String at) {
        List<Violation> wrong = new ArrayList<>();
        if (!keys.add(column.key())) {
            wrong.add(Violation.of(at + ".key", "twice"));
        }
        if (!free(
                headings,
                Headings.of(column),
                column.heading().zh(),
                column.heading().en())) {
            wrong.add(Violation.of(at + ".name", "twice"));
        }
        return wrong;
    }

    /** Choices and range that do not fit the kind. */
    public static List<Violation> values(AskedColumn column, String at) {
        List<Violation> wrong = new ArrayList<>();
        if (column.asks() == ValueKind.CHOICE == column.choices().isEmpty()) {
            wrong.add(Violation.of(at + ".choices", "choices"));
        }
        if (!areDistinct(column.choices())) {
            wrong.add(Violation.of(at + ".choices", "twice"));
        }
        BigDecimal least = column.least();
        BigDecimal most = column.most();
        if ((least != null || most != null) && !column.asks().isNumber()) {
            wrong.add(Violation.of(at + ".least", "range-of-numbers"));
        } else if (least != null && most != null && least.compareTo(most) > 0) {
            wrong.add(Violation.of(at + ".most", "range-order"));
        }
        return wrong;
    }

    /** A cell says a choice by its code or by its name in either language: each of them names one choice. */
    private static boolean areDistinct(List<? extends AskedChoice> choices) {
        Set<String> taken = new HashSet<>();
        return choices.stream()
                .allMatch(choice -> free(
                        taken,
                        choice.code().toLowerCase(Locale.ROOT),
                        choice.said().zh().toLowerCase(Locale.ROOT),
                        choice.said().en().toLowerCase(Locale.ROOT)));
    }

    /** Takes the names of one; false when one of them is taken. They may be the same among themselves. */
    private static boolean free(Set<String> taken, String... names) {
        Set<String> own = Set.copyOf(List.of(names));
        boolean free = own.stream().noneMatch(taken::contains);
        taken.addAll(own);
        return free;
    }
}
