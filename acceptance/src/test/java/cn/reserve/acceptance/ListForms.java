package cn.reserve.acceptance;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Bodies about types of lists and their items. */
final class ListForms {
    private ListForms() {}

    /** A saved view that only its owner sees. */
    static Map<String, Object> view() {
        return Map.of(
                "list",
                "projects",
                "name",
                "探测" + UUID.randomUUID(),
                "filters",
                Map.of("state", "ADMITTED"),
                "sort",
                "-updatedAt",
                "shared",
                false);
    }

    /** What a list asks for: a name and how many. */
    static Map<String, Object> layout() {
        return Map.of(
                "columns",
                List.of(
                        column("title", "名称", "Name", "TEXT", "TITLE"),
                        column("quantity", "数量", "Quantity", "INTEGER", "QUANTITY"),
                        column("commissioned", "投用日期", "Commissioned", "DATE", "COMMISSIONED")),
                "ageRules",
                List.of(Map.of(
                        "years",
                        15,
                        "reckoning",
                        "AT_LEAST",
                        "clause",
                        "探测",
                        "message",
                        Map.of("zh", "探测", "en", "Probe"))),
                "target",
                Map.of("indicator", Map.of("zh", "探测", "en", "Probe"), "value", 500, "dueYear", 2027, "clause", "探测"));
    }

    private static Map<String, Object> column(String key, String zh, String en, String kind, String meaning) {
        return Map.of(
                "key", key,
                "name", Map.of("zh", zh, "en", en),
                "kind", kind,
                "required", true,
                "meaning", meaning);
    }

    /** What a sheet asks for: one column, and a rule about it. */
    static Map<String, Object> sheet() {
        Map<String, Object> words = Map.of("zh", "探测", "en", "Probe");
        Map<String, Object> column = Map.of(
                "key", "product", "name", words, "kind", "TEXT", "required", true, "personal", false, "hint", words);
        Map<String, Object> rule = Map.of("left", List.of("product"), "check", "FILLED", "message", words);
        return Map.of("columns", List.of(column), "rules", List.of(rule));
    }

    /** A type of lists of a bureau. */
    static Map<String, Object> type(String code, String bureau) {
        return Map.of(
                "code",
                code,
                "bureau",
                bureau,
                "field",
                "INDUSTRY",
                "name",
                Map.of("zh", "探测清单", "en", "Probe"),
                "standing",
                false,
                "layout",
                layout());
    }

    /** Values of an item of such a list. */
    static Map<String, Object> item() {
        return Map.of("values", Map.of("title", "探测条目", "quantity", "1", "commissioned", "2008-05-01"));
    }
}
