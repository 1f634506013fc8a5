package cn.reserve.library.listitem;

import cn.reserve.platform.rest.PageRequest;
import cn.reserve.platform.standards.CodeEntry;
import cn.reserve.platform.standards.CodeTables;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Codes by what people write: the code, its name, or both; each looked up once per reading. */
final class CodeNames {
    private static final int LONGEST = 60;
    private static final Pattern COUNTY = Pattern.compile("(\\d{6})(\\s.*)?");
    private static final Pattern INDUSTRY = Pattern.compile("([A-T]?\\d{2,4})(\\s.*)?");
    private static final PageRequest SOME = new PageRequest(1, 50);

    private final CodeTables tables;
    private final LocalDate today;
    private final Map<String, Optional<CodeEntry>> known = new HashMap<>();

    CodeNames(CodeTables tables, LocalDate today) {
        this.tables = tables;
        this.today = today;
    }

    /** The county's code. */
    Optional<String> county(String text) {
        return entry(CodeTables.DIVISIONS, COUNTY, text).map(CodeEntry::code).filter(code -> code.length() == 6);
    }

    /** The industry's code. */
    Optional<String> industry(String text) {
        return entry(CodeTables.INDUSTRIES, INDUSTRY, text).map(CodeEntry::code);
    }

    /** What a workbook says of a code: the code with its name. */
    String said(String table, String code) {
        return known.computeIfAbsent(table + ' ' + code, _ -> tables.find(table, code, today))
                .map(entry -> entry.code() + " " + entry.name())
                .orElse(code);
    }

    private Optional<CodeEntry> entry(String table, Pattern shape, String text) {
        return text.length() > LONGEST
                ? Optional.empty()
                : known.computeIfAbsent(table + ' ' + text, _ -> looked(table, shape, text));
    }

    /** A name that several have is nobody's. */
    private Optional<CodeEntry> looked(String table, Pattern shape, String text) {
        Matcher matcher = shape.matcher(text);
        if (matcher.matches()) {
            return tables.find(table, matcher.group(1), today).filter(entry -> entry.isCurrent(today));
        }
        if (text.indexOf('\0') >= 0) {
            return Optional.empty();
        }
        List<CodeEntry> found = tables.search(table, text, null, today, SOME).items().stream()
                .filter(entry -> entry.name().equals(text))
                .toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }
}
