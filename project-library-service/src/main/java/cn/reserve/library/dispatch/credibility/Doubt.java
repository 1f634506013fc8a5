package cn.reserve.library.dispatch.credibility;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is hard to believe.
 *
 * @param field of the report, e.g. {@code investedTotal}
 * @param before what was reported the month before; null where nothing is compared
 * @param now what is reported
 */
@Schema(name = "DispatchDoubt")
public record Doubt(
        DoubtCode code,
        String field,
        @Nullable String before,
        @Nullable String now) {}
