package cn.reserve.platform.standards;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One row of an import file after its checks; equality decides whether a code changed. */
record CodeRow(
        String code,
        String name,
        @Nullable String parent,
        @Nullable String level,
        Map<String, String> attributes) {

    CodeRow {
        attributes = Map.copyOf(attributes);
    }
}
