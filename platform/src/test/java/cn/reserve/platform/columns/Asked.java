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
        @Nullable BigDecimal most)
        implements AskedColumn {

    static Asked column(String key, String zh, ValueKind kind) {
        return new Asked(key, new Wording(zh, key), kind, false, null, null);
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
    public List<AskedChoice> choices() {
        return List.of();
    }

    @Override
    public @Nullable Wording advice() {
        return null;
    }
}
