package cn.reserve.acceptance.manifests;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a migration for what keeps the previous version from working beside it, or makes it wait while a large table is rewritten. */
final class RollingMigration {
    private static final Pattern COMMENT = Pattern.compile("--[^\n]*|/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern BODY = Pattern.compile("\\$(\\w*)\\$.*?\\$\\1\\$", Pattern.DOTALL);
    private static final Pattern TAKES_AWAY = pattern("\\bRENAME\\b|\\bDROP\\s+(COLUMN|TABLE|VIEW|FUNCTION)\\b");
    private static final Pattern CREATES = pattern("\\bCREATE\\s+TABLE\\s+(?:IF\\s+NOT\\s+EXISTS\\s+)?([\\w.]+)");
    private static final Pattern CHANGES =
            pattern("^\\s*ALTER\\s+TABLE\\s+(?:IF\\s+EXISTS\\s+)?(?:ONLY\\s+)?([\\w.]+)(.*)$");

    private static final Pattern PARENTHESES = Pattern.compile("\\([^()]*\\)");
    private static final String CONSTRAINTS = "(CONSTRAINT|CHECK|UNIQUE|PRIMARY|FOREIGN|EXCLUDE)\\b";

    /** What is refused of a table that was there before, by the reason why. */
    private static final Map<String, Pattern> OF_A_TABLE_IN_USE = inUse();

    private RollingMigration() {}

    /** Why the statements cannot be applied while the previous version works; empty when they can. */
    static List<String> faults(String sql) {
        String text = withoutParentheses(
                BODY.matcher(COMMENT.matcher(sql).replaceAll("")).replaceAll("''"));
        List<String> faults = new ArrayList<>();
        if (TAKES_AWAY.matcher(text).find()) {
            faults.add("takes away what the previous version may use");
        }
        Set<String> created = new HashSet<>();
        for (String statement : text.split(";", -1)) {
            CREATES.matcher(statement).results().forEach(table -> created.add(lower(table.group(1))));
            Matcher change = CHANGES.matcher(statement);
            if (change.find() && !created.contains(lower(change.group(1)))) {
                OF_A_TABLE_IN_USE.forEach((why, what) -> {
                    if (what.matcher(change.group(2)).find()) {
                        faults.add(why + ": " + change.group(1));
                    }
                });
            }
        }
        return faults;
    }

    private static Map<String, Pattern> inUse() {
        Map<String, Pattern> faults = new LinkedHashMap<>();
        faults.put("the previous version's inserts lack a value", pattern("\\bDROP\\s+DEFAULT\\b"));
        faults.put("the previous version may write no value", pattern("\\bSET\\s+NOT\\s+NULL\\b"));
        faults.put(
                "the previous version's inserts lack the column",
                pattern("\\bADD\\s+(COLUMN\\s+)?(?!" + CONSTRAINTS + ")\\w+\\s(?![^,]*\\b(DEFAULT|GENERATED)\\b)"
                        + "[^,]*\\bNOT\\s+NULL\\b"));
        faults.put(
                "every row is checked under a lock (NOT VALID and VALIDATE in a later one, or USING INDEX)",
                pattern("\\bADD\\s+" + CONSTRAINTS + "(?![^,]*\\b(NOT\\s+VALID|USING\\s+INDEX)\\b)"));
        faults.put("the table is rewritten under a lock", pattern("\\bGENERATED\\s+ALWAYS\\s+AS\\s+STORED\\b"));
        faults.put(
                "the table may be rewritten under a lock, and reads otherwise",
                pattern("\\bALTER\\s+(COLUMN\\s+)?\\w+\\s+(SET\\s+DATA\\s+)?TYPE\\b"));
        return faults;
    }

    /** Their content has commas and words of its own. */
    private static String withoutParentheses(String sql) {
        String outer = PARENTHESES.matcher(sql).replaceAll(" ");
        return outer.equals(sql) ? sql : withoutParentheses(outer);
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    }
}
