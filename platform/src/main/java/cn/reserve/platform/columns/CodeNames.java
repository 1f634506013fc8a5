package cn.reserve.platform.columns;

import cn.reserve.platform.rest.PageRequest;
import cn.reserve.platform.standards.CodeEntry;
import cn.reserve.platform.standards.CodeTables;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Codes by what people write: the code, its name, or both; each looked up once per reading. */
public final class CodeNames {
    private static final int LONGEST = 60;
    private static final int COUNTY = 6;
    private static final Pattern ANY = Pattern.compile("([0-9A-Za-z][0-9A-Za-z.-]{0,19})(\\s.*)?");
    private static final Map<String, Pattern> SHAPES = Map.of(
            CodeTables.DIVISIONS, Pattern.compile("(\\d{6})(\\s.*)?"),
            CodeTables.INDUSTRIES, Pattern.compile("([A-T]?\\d{2,4})(\\s.*)?"));
    private static final PageRequest SOME = new PageRequest(1, 50);

    private final CodeTables tables;
    private final LocalDate today;
    private final Map<String, Optional<CodeEntry>> known = new HashMap<>();

    /** As the tables stand on a day. */
    public CodeNames(CodeTables tables, LocalDate today) {
        this.tables = tables;
        this.today = today;
    }

    /** The code that is meant; of divisions counties only. */
    public Optional<String> code(String table, String text) {
        return entry(table, SHAPES.getOrDefault(table, ANY), text)
                .map(CodeEntry::code)
                .filter(code -> isMeant(table, code));
    }

    /** What a workbook says of a code: the code with its name. */
    public String said(String table, String code) {
        return known.computeIfAbsent(table + ' ' + code, _ -> tables.find(table, code, today))
                .map(entry -> entry.code() + " " + entry.name())
                .orElse(code);
    }

    /**
     * What a workbook offers of a table, as {@link #said} says it; of divisions counties only. Nothing of a table with more than {@code most}
     * entries: nobody finds anything in such a list.
     */
    public List<String> offered(String table, int most) {
        List<String> offered = new ArrayList<>();
        for (int page = 1; (page - 1) * PageRequest.MAX_SIZE < PageRequest.MAX_DEPTH; page++) {
            List<CodeEntry> found = tables.search(table, null, null, today, new PageRequest(page, PageRequest.MAX_SIZE))
                    .items();
            found.stream()
                    .filter(entry -> isMeant(table, entry.code()))
                    .map(entry -> entry.code() + " " + entry.name())
                    .forEach(offered::add);
            if (found.size() < PageRequest.MAX_SIZE || offered.size() > most) {
                break;
            }
        }
        return offered.size() > most ? List.of() : offered;
    }

    private static boolean isMeant(String table, String code) {
        return !table.equals(CodeTables.DIVISIONS) || code.length() == COUNTY;
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
