package cn.reserve.library.rules;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is known of one project; what was never said is unknown, not false. */
public final class Facts {
    private final Map<Fact, Object> known = new EnumMap<>(Fact.class);

    /** Notes a yes or no; null is unknown. */
    public Facts with(Fact fact, @Nullable Boolean value) {
        return note(fact, value);
    }

    /** Notes a word; null is unknown. */
    public Facts with(Fact fact, @Nullable Enum<?> value) {
        return note(fact, value == null ? null : value.name());
    }

    /** Notes a text; null is unknown. */
    public Facts with(Fact fact, @Nullable String value) {
        return note(fact, value);
    }

    /** Notes a whole number; null is unknown. */
    public Facts with(Fact fact, @Nullable Integer value) {
        return note(fact, value == null ? null : value.longValue());
    }

    /** Notes an amount in yuan; null is unknown. */
    public Facts with(Fact fact, @Nullable BigDecimal yuan) {
        return note(fact, yuan == null ? null : yuan.movePointRight(2).longValueExact());
    }

    private Facts note(Fact fact, @Nullable Object value) {
        if (value != null) {
            known.put(fact, value);
        }
        return this;
    }

    /** What is known of a fact; amounts in whole fen. */
    public Optional<Object> value(Fact fact) {
        return Optional.ofNullable(known.get(fact));
    }

    Map<String, Object> variables() {
        Map<String, Object> variables = new HashMap<>();
        known.forEach((fact, value) -> variables.put(fact.variable(), value));
        return variables;
    }
}
