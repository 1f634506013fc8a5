package cn.reserve.platformtest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Compares the API that a service serves with the document committed beside it ({@code <service>/openapi.yaml}): a change of
 * the API is a change of that file, seen in review. {@code -Dcontracts.accept=true} writes the file anew.
 *
 * <p>Call it in a {@code @QuarkusTest}: {@code OpenApiContract.check("project-library-service")}. Order is of no matter.
 */
public final class OpenApiContract {
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory()
                    .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
                    .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
                    .disable(YAMLGenerator.Feature.SPLIT_LINES)
                    .enable(YAMLGenerator.Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS))
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);
    private static final int SHOWN = 30;

    private OpenApiContract() {}

    /** Compares, or accepts. */
    public static void check(String service) {
        String path = ConfigProvider.getConfig().getValue("quarkus.smallrye-openapi.path", String.class);
        String served = RestAssured.given()
                .accept("application/yaml")
                .queryParam("format", "yaml")
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .asString();
        compare(root().resolve(service).resolve("openapi.yaml"), served, Boolean.getBoolean("contracts.accept"));
    }

    static void compare(Path file, String served, boolean accept) {
        try {
            JsonNode actual = normal(YAML.readTree(served));
            if (accept) {
                Files.writeString(file, YAML.writeValueAsString(actual));
                return;
            }
            if (!Files.exists(file)) {
                throw new AssertionError(
                        "No " + file.getFileName() + " is committed; run with -Dcontracts.accept=true and look at it");
            }
            List<String> differences = new ArrayList<>();
            differences("", normal(YAML.readTree(Files.readString(file))), actual, differences);
            if (!differences.isEmpty()) {
                throw new AssertionError("The API is not the one in " + file.getFileName() + " ("
                        + differences.size() + " differences; if they are wanted: -Dcontracts.accept=true):\n"
                        + String.join("\n", differences.subList(0, Math.min(SHOWN, differences.size()))));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path root() {
        return Path.of(Objects.requireNonNull(
                System.getProperty("repository.root"), "The system property repository.root is missing"));
    }

    /** Keys and lists in order; what differs by machine left out. */
    private static JsonNode normal(JsonNode node) {
        if (node.isObject()) {
            TreeMap<String, JsonNode> fields = new TreeMap<>();
            node.properties().forEach(field -> fields.put(field.getKey(), normal(field.getValue())));
            ObjectNode sorted = YAML.createObjectNode();
            fields.forEach(sorted::set);
            if (sorted.has("openapi")) {
                sorted.remove("servers");
            }
            return sorted;
        }
        if (node.isArray()) {
            List<JsonNode> items = new ArrayList<>();
            node.forEach(item -> items.add(normal(item)));
            items.sort(Comparator.comparing(JsonNode::toString));
            return YAML.createArrayNode().addAll(items);
        }
        return node;
    }

    private static void differences(String at, JsonNode committed, JsonNode served, List<String> found) {
        if (committed.equals(served)) {
            return;
        }
        if (!committed.isObject() || !served.isObject()) {
            found.add("  " + at + ": committed " + brief(committed) + ", served " + brief(served));
            return;
        }
        TreeSet<String> names = new TreeSet<>();
        committed.fieldNames().forEachRemaining(names::add);
        served.fieldNames().forEachRemaining(names::add);
        for (String name : names) {
            differences(at + "/" + name.replace("/", "~1"), committed.path(name), served.path(name), found);
        }
    }

    private static String brief(JsonNode node) {
        String text = node.isMissingNode() ? "nothing" : node.toString();
        return text.length() > 200 ? text.substring(0, 200) + "…" : text;
    }
}
