package cn.reserve.platform.audit;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/**
 * One text for one content: keys in order, no blanks, decimals exactly as they were given (20000000.00 stays so). Characters
 * that PostgreSQL cannot take apart again (U+0000, half surrogate pairs) become U+FFFD.
 */
@ApplicationScoped
class CanonicalJson {
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
        return value == null ? null : exact.valueToTree(value);
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
