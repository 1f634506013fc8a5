package cn.reserve.library.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What differs between two forms, by their top-level fields. */
@ApplicationScoped
public class FormComparison {
    /** 5000000 and 5000000.00 are one amount. */
    private static final Comparator<JsonNode> BY_VALUE = (one, other) -> {
        boolean same = one.isNumber() && other.isNumber()
                ? one.decimalValue().compareTo(other.decimalValue()) == 0
                : one.equals(other);
        return same ? 0 : 1;
    };

    private final ObjectMapper json;

    FormComparison(ObjectMapper json) {
        this.json = json;
    }

    /** The fields that differ, in the form's order; none when there is nothing to compare with. */
    public List<String> changed(@Nullable ProjectRequest before, ProjectRequest after) {
        if (before == null) {
            return List.of();
        }
        JsonNode was = json.valueToTree(before);
        JsonNode is = json.valueToTree(after);
        List<String> fields = new ArrayList<>();
        is.fieldNames().forEachRemaining(field -> {
            if (!is.get(field).equals(BY_VALUE, was.get(field))) {
                fields.add(field);
            }
        });
        return fields;
    }

    /** What a form says in some fields, for the records; whom to call there is nobody's business. */
    public Map<String, Object> values(ProjectRequest form, Collection<String> fields) {
        JsonNode tree = json.valueToTree(form.withoutContact());
        Map<String, Object> values = new LinkedHashMap<>();
        fields.forEach(field -> values.put(field, tree.get(field)));
        return values;
    }
}
