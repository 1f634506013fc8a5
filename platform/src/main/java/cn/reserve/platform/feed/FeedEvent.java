package cn.reserve.platform.feed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.Instant;
import java.util.UUID;

/**
 * One event as a consumer receives it.
 *
 * @param id unique for ever; the same event read twice has the same id
 * @param type for example {@code library.project-whitelisted}
 * @param subject the record that the event is about; events of one subject come in the order of its changes
 * @param time when it was published
 * @param data the event's own fields
 * @param position place in the source's feed; grows in commit order, may have gaps
 */
public record FeedEvent(UUID id, String type, String subject, Instant time, JsonNode data, long position) {
    private static final ObjectMapper TOLERANT = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /**
     * The data as a type of the consumer's own. Fields that the type does not know are left out: a source may add fields,
     * and that must not stop its consumers.
     *
     * @throws IllegalArgumentException when the data does not have the shape
     */
    public <T> T dataAs(Class<T> shape) {
        try {
            return TOLERANT.treeToValue(data, shape);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Event " + id + " (" + type + ") is not a " + shape.getSimpleName(), e);
        }
    }
}
