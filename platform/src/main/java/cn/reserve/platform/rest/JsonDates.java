package cn.reserve.platform.rest;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jsr310.deser.InstantDeserializer;
import com.fasterxml.jackson.datatype.jsr310.deser.LocalDateDeserializer;
import com.fasterxml.jackson.datatype.jsr310.deser.YearMonthDeserializer;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.function.Predicate;

/** How JSON's dates are read: as Jackson does, and refused when no column takes them, see {@link Storable}. */
@Singleton
public class JsonDates implements ObjectMapperCustomizer {

    /** After the modules that the framework finds, the last of which wins. */
    @Override
    public int priority() {
        return MINIMUM_PRIORITY;
    }

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.registerModule(new SimpleModule("dates")
                .addDeserializer(
                        LocalDate.class, new Bounded<>(LocalDate.class, LocalDateDeserializer.INSTANCE, Storable::is))
                .addDeserializer(
                        YearMonth.class, new Bounded<>(YearMonth.class, YearMonthDeserializer.INSTANCE, Storable::is))
                .addDeserializer(
                        Instant.class, new Bounded<>(Instant.class, InstantDeserializer.INSTANT, Storable::is)));
    }

    private static final class Bounded<T> extends StdDeserializer<T> {

        private static final long serialVersionUID = 1L;

        private final Class<T> type;
        private final transient JsonDeserializer<T> reader;
        private final transient Predicate<T> storable;

        Bounded(Class<T> type, JsonDeserializer<T> reader, Predicate<T> storable) {
            super(type);
            this.type = type;
            this.reader = reader;
            this.storable = storable;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            String text = parser.getText();
            T value = reader.deserialize(parser, context);
            if (value != null && !storable.test(value)) {
                return type.cast(context.handleWeirdStringValue(type, text, "not a year of four digits"));
            }
            return value;
        }
    }
}
