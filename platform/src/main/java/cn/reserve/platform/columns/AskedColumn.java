package cn.reserve.platform.columns;

import cn.reserve.platform.rest.Wording;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One column that is data. */
public interface AskedColumn {
    /** Stable name of its values. */
    String key();

    /** What people call it. */
    Wording heading();

    /** What it takes. */
    ValueKind asks();

    /** What people call what it takes. */
    Wording asksFor();

    /** The code table of {@link ValueKind#CODE}; null of other kinds. */
    @Nullable
    String codeTable();

    /** Unit of numbers; null where there is none. */
    @Nullable
    Wording measuredIn();

    /** Whether a row without it is wrong. */
    boolean required();

    /** What may be chosen of {@link ValueKind#CHOICE}; empty otherwise. */
    List<? extends AskedChoice> choices();

    /** Smallest number; null is zero. */
    @Nullable
    BigDecimal least();

    /** Largest number; null without limit. */
    @Nullable
    BigDecimal most();

    /** What people are told who fill it in; null for nothing. */
    @Nullable
    Wording advice();
}
