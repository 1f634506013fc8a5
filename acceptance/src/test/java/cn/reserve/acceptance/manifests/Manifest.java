package cn.reserve.acceptance.manifests;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** One object of a cluster. */
record Manifest(JsonNode json) {
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    /** Reads documents of a YAML text. */
    static List<Manifest> read(String yaml) {
        try (MappingIterator<JsonNode> documents =
                YAML.readerFor(JsonNode.class).readValues(yaml)) {
            return documents.readAll().stream()
                    .filter(JsonNode::isObject)
                    .map(Manifest::new)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String apiVersion() {
        return json.path("apiVersion").asText();
    }

    String kind() {
        return json.path("kind").asText();
    }

    String name() {
        return json.path("metadata").path("name").asText();
    }

    boolean is(String wanted) {
        return kind().equals(wanted);
    }

    JsonNode podTemplate() {
        return json.at("/spec/template");
    }

    Stream<JsonNode> containers() {
        return elements(podTemplate().at("/spec/containers"));
    }

    Stream<JsonNode> initContainers() {
        return elements(podTemplate().at("/spec/initContainers"));
    }

    static Stream<JsonNode> elements(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    @Override
    public String toString() {
        return kind() + " " + name();
    }
}
