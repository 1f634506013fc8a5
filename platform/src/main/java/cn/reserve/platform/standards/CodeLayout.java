package cn.reserve.platform.standards;

import cn.reserve.platform.rest.Problems;
import cn.reserve.platform.rest.Violation;
import cn.reserve.platform.sheet.SheetCell;
import cn.reserve.platform.sheet.SheetRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Where the columns of an import file are, found by the headings of its first row. Order does not matter; columns that a table does not
 * know are refused, so that nothing is lost silently.
 */
final class CodeLayout {

    private static final Map<CodeTable, Set<String>> REQUIRED = Map.of(
            CodeTable.DIVISIONS, Set.of("code", "name", "level", "parent_code"),
            CodeTable.INDUSTRIES, Set.of("code", "level", "parent_code", "name_zh"),
            CodeTable.BANKS, Set.of("short_name", "cnaps_number_12"),
            CodeTable.WORKDAYS, Set.of("date", "is_workday"));

    private static final Map<CodeTable, Set<String>> OPTIONAL = Map.of(
            CodeTable.DIVISIONS, Set.of("in_gbt2260"),
            CodeTable.INDUSTRIES,
                    Set.of("section", "division", "group", "name_en", "name_en_status", "isic_rev4_codes"),
            CodeTable.BANKS,
                    Set.of(
                            "name_in_source",
                            "kind",
                            "cnaps_kind_code",
                            "check_digit_ok",
                            "province",
                            "city",
                            "renamed_to_note",
                            "in_21_relending_list"),
            CodeTable.WORKDAYS, Set.of("iso_weekday", "holiday", "rule", "status"));

    private final Map<String, Integer> columns;

    private CodeLayout(Map<String, Integer> columns) {
        this.columns = columns;
    }

    /**
     * Reads the headings.
     *
     * @throws cn.reserve.platform.rest.ProblemException 422 {@code codes.headings} naming what is missing, unknown or there twice
     */
    static CodeLayout of(CodeTable table, SheetRow headings) {
        Map<String, Integer> columns = new HashMap<>();
        List<Violation> violations = new ArrayList<>();
        for (int i = 0; i < headings.cells().size(); i++) {
            SheetCell cell = headings.cells().get(i);
            String name = cell.text().strip().toLowerCase(Locale.ROOT);
            boolean known = REQUIRED.getOrDefault(table, Set.of()).contains(name)
                    || OPTIONAL.getOrDefault(table, Set.of()).contains(name);
            if (name.isEmpty()) {
                continue;
            }
            if (!known) {
                violations.add(Violation.of(cell.address(), "unknown-heading", name));
            } else if (columns.putIfAbsent(name, i) != null) {
                violations.add(Violation.of(cell.address(), "heading-twice", name));
            }
        }
        REQUIRED.getOrDefault(table, Set.of()).stream()
                .filter(name -> !columns.containsKey(name))
                .sorted()
                .forEach(name -> violations.add(Violation.of(name, "heading-missing", name)));
        if (!violations.isEmpty()) {
            throw Problems.unprocessable("codes.headings", violations);
        }
        return new CodeLayout(columns);
    }

    /** The trimmed text under a heading; empty when the cell is blank or the file has no such column. */
    Optional<String> text(SheetRow row, String heading) {
        SheetCell cell = cell(row, heading);
        return cell == null || cell.isBlank()
                ? Optional.empty()
                : Optional.of(cell.text().strip());
    }

    /** Address of the cell under a heading, e.g. {@code C12}. */
    String address(SheetRow row, String heading) {
        SheetCell cell = cell(row, heading);
        return cell == null ? heading : cell.address();
    }

    /** The cells under headings that are set, by attribute name. */
    Map<String, String> attributes(SheetRow row, Map<String, String> names) {
        Map<String, String> attributes = new TreeMap<>();
        names.forEach((heading, attribute) -> text(row, heading).ifPresent(value -> attributes.put(attribute, value)));
        return attributes;
    }

    private @Nullable SheetCell cell(SheetRow row, String heading) {
        Integer column = columns.get(heading);
        return column == null ? null : row.cell(column);
    }
}
