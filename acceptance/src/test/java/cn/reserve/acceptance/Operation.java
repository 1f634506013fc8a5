package cn.reserve.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One operation of a committed OpenAPI document.
 *
 * @param document the whole document, for following references
 * @param definition the operation's own node
 */
record Operation(String method, String path, JsonNode document, JsonNode definition) {
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());
    private static final List<String> SERVICES =
            List.of("project-library-service", "supply-demand-service", "financing-match-service");
    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    /** Every operation of the three services, by its line ("GET /api/…"), sorted by path. */
    static Map<String, Operation> all() {
        Map<String, Operation> operations = new TreeMap<>(Comparator.comparing(Operation::pathFirst));
        for (String service : SERVICES) {
            for (Operation operation : of(service)) {
                operations.put(operation.line(), operation);
            }
        }
        return operations;
    }

    private static String pathFirst(String line) {
        String[] parts = line.split(" ", 2);
        return parts[1] + " " + parts[0];
    }

    private static List<Operation> of(String service) {
        Path file = Path.of(System.getProperty("repository.root", ".."), service, "openapi.yaml");
        JsonNode document = read(file);
        List<Operation> operations = new ArrayList<>();
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(verb -> {
                    if (METHODS.contains(verb.getKey())) {
                        operations.add(new Operation(
                                verb.getKey().toUpperCase(Locale.ROOT), path.getKey(), document, verb.getValue()));
                    }
                }));
        return operations;
    }

    private static JsonNode read(Path file) {
        try {
            return YAML.readTree(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String line() {
        return method + " " + path;
    }

    /** Schema of the JSON body; null when the operation takes none. */
    @Nullable
    JsonNode jsonBody() {
        JsonNode schema = definition
                .path("requestBody")
                .path("content")
                .path("application/json")
                .path("schema");
        return schema.isMissingNode() ? null : resolved(schema);
    }

    /** The schema itself where a reference stands. */
    JsonNode resolved(JsonNode schema) {
        JsonNode reference = schema.path("$ref");
        if (reference.isTextual()) {
            return resolved(document.at(reference.asText().substring(1)));
        }
        for (JsonNode choice : schema.path("anyOf")) {
            if (!"null".equals(choice.path("type").asText())) {
                return resolved(choice);
            }
        }
        return schema;
    }
}
