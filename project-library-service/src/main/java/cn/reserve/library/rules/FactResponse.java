package cn.reserve.library.rules;

import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A fact that conditions may use.
 *
 * @param name in conditions
 */
@Schema(name = "PolicyFact")
public record FactResponse(String name, Fact.Kind kind, String zh, String en) {

    /** All facts. */
    @Schema(name = "PolicyFacts")
    public record Palette(List<FactResponse> items) {

        /** Defensive copy. */
        public Palette {
            items = List.copyOf(items);
        }
    }

    static Palette palette() {
        return new Palette(Arrays.stream(Fact.values())
                .map(fact -> new FactResponse(fact.variable(), fact.kind(), fact.zh(), fact.en()))
                .toList());
    }
}
