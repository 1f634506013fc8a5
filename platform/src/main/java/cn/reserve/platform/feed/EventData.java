package cn.reserve.platform.feed;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * An event's own fields: a JSON object as it came, bound to a type when somebody asks. A page of events is one array of bytes that all of
 * them share; a tree of nodes would be many times larger and be thrown away at once.
 */
public final class EventData {
    private static final ObjectMapper TOLERANT = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final byte[] page;
    private final int from;
    private final int length;

    EventData(byte[] page, int from, int length) {
        this.page = page;
        this.from = from;
        this.length = length;
    }

    /** Data of its own, not part of a page. */
    public static EventData of(String json) {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        return new EventData(bytes, 0, bytes.length);
    }

    /**
     * The data as a type of the consumer's own. Fields that the type does not know are left out: a source may add fields,
     * and that must not stop its consumers.
     *
     * @throws IllegalArgumentException when the data does not have the shape
     */
    public <T> T as(Class<T> shape) {
        try {
            T bound = TOLERANT.readerFor(shape).readValue(page, from, length);
            if (bound == null) {
                throw new IllegalArgumentException("nothing where a " + shape.getSimpleName() + " should be");
            }
            return bound;
        } catch (IOException e) {
            throw new IllegalArgumentException("not a " + shape.getSimpleName(), e);
        }
    }

    @Override
    public String toString() {
        return new String(page, from, length, StandardCharsets.UTF_8);
    }
}
