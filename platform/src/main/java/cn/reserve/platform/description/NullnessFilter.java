package cn.reserve.platform.description;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.FieldInfo;
import org.jboss.jandex.IndexView;
import org.jspecify.annotations.Nullable;

/**
 * Carries the nullness of records into their schemas: what the code marks {@code @Nullable} may be null. In what is only answered
 * every property is present, save one with a {@link JsonInclude} of its own; in what clients send (also when it is answered, too) only what validation demands is required.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class NullnessFilter implements OASFilter {
    private static final DotName NULLABLE = DotName.createSimple(Nullable.class);
    private static final DotName NAMED =
            DotName.createSimple(org.eclipse.microprofile.openapi.annotations.media.Schema.class);
    private static final DotName SOMETIMES_LEFT_OUT = DotName.createSimple(JsonInclude.class);
    private static final String OURS = "cn.reserve.";

    private final Map<String, List<ClassInfo>> records = new HashMap<>();

    public NullnessFilter(IndexView index) {
        index.getKnownClasses().stream()
                .filter(type -> type.isRecord() && type.name().toString().startsWith(OURS))
                .sorted(Comparator.comparing(ClassInfo::name))
                .forEach(type -> records.computeIfAbsent(schemaName(type), _ -> new ArrayList<>())
                        .add(type));
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        Components components = document.getComponents();
        if (components == null || components.getSchemas() == null) {
            return;
        }
        Set<String> sent = SentSchemas.of(document, components.getSchemas());
        components.getSchemas().forEach((name, schema) -> {
            if (schema.getProperties() != null) {
                record(name, schema).ifPresent(type -> describe(schema, type, sent.contains(name)));
            }
        });
    }

    /** Records of other packages may have the same name and never be answered: the schema's own has most of its properties. */
    private Optional<ClassInfo> record(String name, Schema schema) {
        return records.getOrDefault(name.startsWith("Page") ? "Page" : name, List.of()).stream()
                .max(Comparator.comparingLong(type -> schema.getProperties().keySet().stream()
                        .filter(property -> type.field(property) != null)
                        .count()));
    }

    private static void describe(Schema schema, ClassInfo type, boolean sent) {
        Map<String, Schema> properties = new HashMap<>(schema.getProperties());
        properties.forEach((name, property) -> {
            FieldInfo field = type.field(name);
            if (field == null) {
                return;
            }
            if (field.type().hasAnnotation(NULLABLE)) {
                schema.addProperty(name, orNull(property));
            }
            boolean listed =
                    schema.getRequired() != null && schema.getRequired().contains(name);
            if (!listed && !sent && !field.hasAnnotation(SOMETIMES_LEFT_OUT)) {
                schema.addRequired(name);
            }
        });
        if (schema.getRequired() != null) {
            schema.setRequired(schema.getRequired().stream().sorted().toList());
        }
    }

    private static Schema orNull(Schema property) {
        Schema nothing = OASFactory.createSchema().type(List.of(Schema.SchemaType.NULL));
        if (property.getRef() != null) {
            return OASFactory.createSchema()
                    .description(property.getDescription())
                    .anyOf(List.of(OASFactory.createSchema().ref(property.getRef()), nothing));
        }
        if (property.getType() != null && !property.getType().contains(Schema.SchemaType.NULL)) {
            List<Schema.SchemaType> types = new ArrayList<>(property.getType());
            types.add(Schema.SchemaType.NULL);
            property.setType(types);
        }
        return property;
    }

    private static String schemaName(ClassInfo type) {
        AnnotationInstance named = type.declaredAnnotation(NAMED);
        AnnotationValue name = named == null ? null : named.value("name");
        return name == null ? type.simpleName() : name.asString();
    }
}
