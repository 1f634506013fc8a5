package cn.reserve.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * One field of a request body, found by walking the OpenAPI schema.
 *
 * @param steps names and list positions from the body down to it
 * @param schema what the document says about it
 */
record Field(List<Object> steps, JsonNode schema) {

    /** Every text and number field of the operation's body, nested ones too; lists by their first element. */
    static List<Field> of(Operation operation) {
        List<Field> fields = new ArrayList<>();
        JsonNode body = operation.jsonBody();
        if (body != null) {
            walk(operation, body, List.of(), fields);
        }
        return fields;
    }

    private static void walk(Operation operation, JsonNode schema, List<Object> steps, List<Field> found) {
        JsonNode resolved = operation.resolved(schema);
        for (Map.Entry<String, JsonNode> property : resolved.path("properties").properties()) {
            walk(operation, property.getValue(), with(steps, property.getKey()), found);
        }
        if (has(resolved, "array")) {
            walk(operation, resolved.path("items"), with(steps, 0), found);
        } else if (has(resolved, "string") || has(resolved, "number") || has(resolved, "integer")) {
            found.add(new Field(steps, resolved));
        }
    }

    private static List<Object> with(List<Object> steps, Object next) {
        List<Object> longer = new ArrayList<>(steps);
        longer.add(next);
        return List.copyOf(longer);
    }

    /** In OpenAPI 3.1 a type is a name or a list of names. */
    private static boolean has(JsonNode schema, String type) {
        JsonNode types = schema.path("type");
        if (types.isArray()) {
            for (JsonNode one : types) {
                if (type.equals(one.asText())) {
                    return true;
                }
            }
        }
        return type.equals(types.asText());
    }

    boolean isText() {
        return has(schema, "string") && schema.path("enum").isMissingNode();
    }

    boolean isNumber() {
        return has(schema, "number") || has(schema, "integer");
    }

    /** A number that its document lets be below zero: a change in percent, a balance. */
    boolean isSigned() {
        return isNumber() && schema.path("minimum").asDouble(0) < 0;
    }

    /** JSON notation as violations have it, e.g. {@code funding[0].amount}. */
    String name() {
        StringBuilder name = new StringBuilder();
        for (Object step : steps) {
            if (step instanceof Integer position) {
                name.append('[').append(position).append(']');
            } else {
                name.append(name.isEmpty() ? "" : ".").append(step);
            }
        }
        return name.toString();
    }

    /** Puts the value there; false when the body has no such place. */
    boolean put(ObjectNode body, JsonNode value) {
        JsonNode at = body;
        for (Object step : steps.subList(0, steps.size() - 1)) {
            at = step instanceof Integer position ? at.path(position) : at.path((String) step);
        }
        Object last = steps.getLast();
        if (last instanceof Integer position && at instanceof ArrayNode list && list.size() > position) {
            list.set(position, value);
            return true;
        }
        if (last instanceof String name && at instanceof ObjectNode object) {
            object.set(name, value);
            return true;
        }
        return false;
    }
}
