package cn.reserve.platform.columns;

import cn.reserve.platform.rest.Messages;
import cn.reserve.platform.rest.Wording;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A column as a feature would have it. */
record Asked(
        String key,
        Wording heading,
        ValueKind asks,
        boolean required,
        @Nullable BigDecimal least,
        @Nullable BigDecimal most,
        List<Choice> choices)
        implements AskedColumn {

    static Asked column(String key, String zh, ValueKind kind) {
        return new Asked(key, new Wording(zh, key), kind, false, null, null, List.of());
    }

    /** One of a few. */
    static Asked choice(String key, Choice... choices) {
        return new Asked(key, new Wording(key, key), ValueKind.CHOICE, false, null, null, List.of(choices));
    }

    /** What may be chosen. */
    record Choice(String code, Wording said) implements AskedChoice {
        static Choice of(String code, String zh, String en) {
            return new Choice(code, new Wording(zh, en));
        }
    }

    @Override
    public Wording asksFor() {
        return Messages.name(asks);
    }

    @Override
    public @Nullable String codeTable() {
        return null;
    }

    @Override
    public @Nullable Wording measuredIn() {
        return null;
    }

    @Override
    public @Nullable Wording advice() {
        return null;
    }
}
