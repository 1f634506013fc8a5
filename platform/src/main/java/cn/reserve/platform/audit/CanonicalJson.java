package cn.reserve.platform.audit;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/**
 * One text for one content: keys in order, no blanks, decimals exactly as they were given (20000000.00 stays so). Characters
 * that PostgreSQL cannot take apart again (U+0000, half surrogate pairs) become U+FFFD.
 */
@ApplicationScoped
class CanonicalJson {
    private static final int REPLACEMENT = 0xFFFD;

    private final ObjectMapper exact;

    CanonicalJson(ObjectMapper json) {
        this.exact = json.copy()
                .setNodeFactory(JsonNodeFactory.withExactBigDecimals(true))
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .configure(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN, true);
        exact.setConfig(exact.getDeserializationConfig().without(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES));
        exact.setConfig(exact.getSerializationConfig().with(JsonNodeFeature.WRITE_PROPERTIES_SORTED));
    }

    @Nullable
    JsonNode tree(@Nullable Object value) {
        return value == null ? null : storable(exact.valueToTree(value));
    }

    /** Replaces, in place, text that the database could store but not take apart again. */
    private static JsonNode storable(JsonNode node) {
        switch (node) {
            case TextNode text -> {
                return TextNode.valueOf(storable(text.textValue()));
            }
            case ObjectNode object -> object.properties().forEach(field -> field.setValue(storable(field.getValue())));
            case ArrayNode array -> {
                for (int i = 0; i < array.size(); i++) {
                    array.set(i, storable(array.get(i)));
                }
            }
            default -> {}
        }
        return node;
    }

    private static String storable(String text) {
        if (text.codePoints().noneMatch(CanonicalJson::isUnstorable)) {
            return text;
        }
        StringBuilder clean = new StringBuilder();
        text.codePoints().forEach(point -> clean.appendCodePoint(isUnstorable(point) ? REPLACEMENT : point));
        return clean.toString();
    }

    private static boolean isUnstorable(int point) {
        return point == 0 || (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE);
    }

    String text(JsonNode content) {
        try {
            return exact.writeValueAsString(content);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Not writable as JSON", e);
        }
    }

    JsonNode parse(String text) {
        try {
            return exact.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Not JSON", e);
        }
    }
}
