package cn.reserve.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the API's own document says that a list can be filtered and sorted by, with values to try. A filter that a later version adds is
 * measured as soon as it is there; one for which no value is known is named, never passed over in silence.
 */
final class OfferedFilters {
    private static final Set<String> PAGING = Set.of("page", "size", "cursor", "sort");
    private static final List<String> DAYS = List.of("2024-01-15", "2024-11-15", "2025-09-15", "2026-11-15");

    private final Map<String, List<String>> values = new LinkedHashMap<>();
    private final List<String> sorts = new ArrayList<>();
    private final Set<String> unknown = new TreeSet<>();

    /** @param samples values of filters that only the data knows, by name */
    static OfferedFilters of(JsonNode document, String path, Map<String, List<String>> samples) {
        OfferedFilters filters = new OfferedFilters();
        JsonNode parameters = document.path("paths").path(path).path("get").path("parameters");
        for (JsonNode parameter : parameters) {
            String name = parameter.path("name").asText();
            if (name.equals("sort")) {
                filters.sorts(parameter.path("description").asText());
            } else if (parameter.path("in").asText().equals("query") && !PAGING.contains(name)) {
                filters.take(name, resolved(document, parameter.path("schema")), samples);
            }
        }
        return filters;
    }

    /** Values by filter. */
    Map<String, List<String>> values() {
        return values;
    }

    /** Each sort, both ways; an empty one stands for the list's own order. */
    List<String> sorts() {
        List<String> all = new ArrayList<>(List.of(""));
        sorts.forEach(sort -> all.addAll(List.of(sort, "-" + sort)));
        return all;
    }

    /** Filters without a value to try. */
    Set<String> unknown() {
        return unknown;
    }

    private void take(String name, JsonNode schema, Map<String, List<String>> samples) {
        List<String> found = new ArrayList<>();
        schema.path("enum").forEach(value -> found.add(value.asText()));
        if (samples.containsKey(name)) {
            found.addAll(samples.get(name));
        } else if (schema.path("type").asText().equals("boolean")) {
            found.addAll(List.of("true", "false"));
        } else if (schema.path("format").asText().equals("date") || name.endsWith("From") || name.endsWith("To")) {
            found.addAll(DAYS);
        }
        if (found.isEmpty()) {
            unknown.add(name);
        } else {
            values.put(name, found);
        }
    }

    /** "updatedAt, name or dueAt; a minus before it …": the words of the first sentence, each without what follows it. */
    private void sorts(String description) {
        for (String key : description.split(";")[0].split(", or |,| or ")) {
            sorts.add(key.strip().split(" ")[0]);
        }
    }

    private static JsonNode resolved(JsonNode document, JsonNode schema) {
        JsonNode inner = schema.has("allOf")
                ? schema.path("allOf").get(0)
                : schema.has("anyOf") ? schema.path("anyOf").get(0) : schema;
        String reference = inner.path("$ref").asText();
        return reference.isEmpty() ? inner : document.at(reference.substring(1));
    }
}
