package cn.reserve.acceptance.manifests;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The second opinion: field-exact schemas of a 1.32 API server. Kinds that it does not know (operators') it passes. */
final class ServerSchemas {
    private static final String FILE = "data/kubernetes-1.32-schemas.json";

    private final JsonNode document;
    private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7);
    private final Map<String, Schema> schemas = new HashMap<>();

    private ServerSchemas(JsonNode document) {
        this.document = document;
    }

    /** The schemas from the folder that {@code SHARED_DIR} names, else from {@code ../shared}; empty when neither is there. */
    static Optional<ServerSchemas> find(Path repository) {
        String named = System.getenv("SHARED_DIR");
        Path file = (named == null ? repository.resolveSibling("shared") : Path.of(named)).resolve(FILE);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new ServerSchemas(new ObjectMapper().readTree(file.toFile())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the schema refuses; empty when it takes the object or does not know its kind. */
    List<String> refusals(Manifest manifest) {
        JsonNode reference = document.path("kinds").path(manifest.apiVersion() + "/" + manifest.kind());
        if (reference.isMissingNode()) {
            return List.of();
        }
        return schemas
                .computeIfAbsent(reference.asText(), this::schema)
                .validate(manifest.json().toString(), InputFormat.JSON)
                .stream()
                .map(error -> manifest + ": " + error)
                .toList();
    }

    private Schema schema(String reference) {
        ObjectNode root = new ObjectMapper().createObjectNode();
        root.put("$ref", reference);
        root.set("definitions", document.path("definitions"));
        return registry.getSchema(root.toString(), InputFormat.JSON);
    }
}
