package cn.reserve.platform.standards;

import cn.reserve.platform.sheet.SheetCell;
import cn.reserve.platform.sheet.SheetRow;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Judges one row of an import file by the rules of its table. */
final class CodeRowCheck {

    private static final Pattern DIVISION = Pattern.compile("\\d{6}|\\d{9}|\\d{12}");
    private static final Pattern INDUSTRY = Pattern.compile("[A-T]|\\d{2,4}");
    private static final int MAX_NAME = 200;

    private static final Map<String, String> INDUSTRY_ATTRIBUTES =
            Map.of("name_en", "nameEn", "section", "section", "isic_rev4_codes", "isic");
    private static final Map<String, String> BANK_ATTRIBUTES = Map.of(
            "name_in_source", "fullName",
            "kind", "kind",
            "cnaps_kind_code", "kindCode",
            "province", "province",
            "city", "city",
            "renamed_to_note", "renamedTo",
            "in_21_relending_list", "relendingBank");
    private static final Map<String, String> DAY_ATTRIBUTES =
            Map.of("holiday", "holiday", "rule", "rule", "status", "status");

    private final CodeTable table;
    private final CodeLayout layout;
    private final SheetRow row;
    private final List<ImportNote> refused = new ArrayList<>();
    private final List<ImportNote> warnings = new ArrayList<>();

    CodeRowCheck(CodeTable table, CodeLayout layout, SheetRow row) {
        this.table = table;
        this.layout = layout;
        this.row = row;
    }

    List<ImportNote> refused() {
        return refused;
    }

    List<ImportNote> warnings() {
        return warnings;
    }

    /** The code as far as it can be told, also of a refused row. */
    Optional<String> code() {
        return switch (table) {
            case DIVISIONS, INDUSTRIES -> layout.text(row, "code");
            case BANKS -> layout.text(row, "cnaps_number_12").or(() -> layout.text(row, "short_name"));
            case WORKDAYS -> layout.text(row, "date");
        };
    }

    void refuseRepeat(String code) {
        refused.add(ImportNote.of(row.number(), layout.address(row, codeHeading()), code, "code-twice"));
    }

    void refuseFormula(SheetCell cell) {
        refused.add(ImportNote.of(row.number(), cell.address(), cell.text(), "formula"));
    }

    /** The row; empty when something was refused. */
    Optional<CodeRow> row() {
        CodeRow result =
                switch (table) {
                    case DIVISIONS -> division();
                    case INDUSTRIES -> industry();
                    case BANKS -> bank();
                    case WORKDAYS -> workday();
                };
        return refused.isEmpty() ? Optional.of(result) : Optional.empty();
    }

    private CodeRow division() {
        String code = required("code", DIVISION, "division-code");
        Optional<String> parent = layout.text(row, "parent_code");
        parent.filter(value -> !DIVISION.matcher(value).matches())
                .ifPresent(value -> refuse("parent_code", "division-code"));
        return new CodeRow(
                code,
                name("name"),
                parent.orElse(null),
                layout.text(row, "level").orElse(null),
                Map.of());
    }

    private CodeRow industry() {
        String code = required("code", INDUSTRY, "industry-code");
        Optional<String> parent = layout.text(row, "parent_code");
        parent.filter(value -> !INDUSTRY.matcher(value).matches())
                .ifPresent(value -> refuse("parent_code", "industry-code"));
        return new CodeRow(
                code,
                name("name_zh"),
                parent.orElse(null),
                layout.text(row, "level").orElse(null),
                layout.attributes(row, INDUSTRY_ATTRIBUTES));
    }

    /** A bank without a number is known by its short name: some have none of their own in public sources. */
    private CodeRow bank() {
        String name = name("short_name");
        Optional<String> number = layout.text(row, "cnaps_number_12");
        number.ifPresent(this::judgeNumber);
        return new CodeRow(
                number.orElse(name),
                name,
                null,
                layout.text(row, "kind").orElse(null),
                layout.attributes(row, BANK_ATTRIBUTES));
    }

    private void judgeNumber(String number) {
        switch (CnapsNumber.check(number)) {
            case INVALID -> refuse("cnaps_number_12", "cnaps");
            case WRONG_CHECK_CHARACTER -> warnings.add(note("cnaps_number_12", "cnaps-check-digit"));
            case VALID -> {}
        }
    }

    private CodeRow workday() {
        String date = layout.text(row, "date").orElse("");
        String working = layout.text(row, "is_workday").orElse("");
        if (!isDate(date)) {
            refuse("date", "type-date");
        }
        if (!working.equals("0") && !working.equals("1")) {
            refuse("is_workday", "zero-or-one");
        }
        Map<String, String> attributes = layout.attributes(row, DAY_ATTRIBUTES);
        attributes.put("isWorkday", working);
        String name = layout.text(row, "holiday").orElse(working.equals("1") ? "工作日" : "休息日");
        return new CodeRow(date, name, date.length() < 4 ? null : date.substring(0, 4), null, attributes);
    }

    private static boolean isDate(String text) {
        try {
            return LocalDate.parse(text).toString().equals(text);
        } catch (DateTimeException wrong) {
            return false;
        }
    }

    private String name(String heading) {
        String name = layout.text(row, heading).orElse("");
        if (name.isEmpty()) {
            refuse(heading, "not-blank");
        } else if (name.length() > MAX_NAME || name.chars().anyMatch(Character::isISOControl)) {
            refuse(heading, "code-name");
        }
        return name;
    }

    private String required(String heading, Pattern shape, String rule) {
        String value = layout.text(row, heading).orElse("");
        if (!shape.matcher(value).matches()) {
            refuse(heading, value.isEmpty() ? "not-blank" : rule);
        }
        return value;
    }

    private void refuse(String heading, String rule) {
        refused.add(note(heading, rule));
    }

    private ImportNote note(String heading, String rule) {
        return ImportNote.of(
                row.number(),
                layout.address(row, heading),
                layout.text(row, heading).orElse(""),
                rule);
    }

    private String codeHeading() {
        return switch (table) {
            case DIVISIONS, INDUSTRIES -> "code";
            case BANKS -> "cnaps_number_12";
            case WORKDAYS -> "date";
        };
    }
}
