package cn.reserve.platform.description;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jspecify.annotations.Nullable;

/** The named schemas that clients send: those of the request bodies and all that these are made of. */
final class SentSchemas {
    private final Map<String, Schema> all;
    private final Set<String> sent = new HashSet<>();

    private SentSchemas(Map<String, Schema> all) {
        this.all = all;
    }

    static Set<String> of(OpenAPI document, Map<String, Schema> all) {
        SentSchemas found = new SentSchemas(all);
        bodies(document).map(MediaType::getSchema).forEach(found::follow);
        return found.sent;
    }

    private static Stream<MediaType> bodies(OpenAPI document) {
        if (document.getPaths() == null || document.getPaths().getPathItems() == null) {
            return Stream.empty();
        }
        return document.getPaths().getPathItems().values().stream()
                .flatMap(path -> path.getOperations().values().stream())
                .map(operation -> operation.getRequestBody())
                .filter(body -> body != null && body.getContent() != null)
                .flatMap(body -> body.getContent().getMediaTypes().values().stream());
    }

    private void follow(@Nullable Schema schema) {
        if (schema == null) {
            return;
        }
        String reference = schema.getRef();
        if (reference != null) {
            String name = reference.substring(reference.lastIndexOf('/') + 1);
            if (sent.add(name)) {
                follow(all.get(name));
            }
        }
        follow(schema.getItems());
        follow(schema.getAdditionalPropertiesSchema());
        if (schema.getProperties() != null) {
            schema.getProperties().values().forEach(this::follow);
        }
        Stream.of(schema.getAllOf(), schema.getAnyOf(), schema.getOneOf())
                .filter(parts -> parts != null)
                .forEach(parts -> parts.forEach(this::follow));
    }
}
