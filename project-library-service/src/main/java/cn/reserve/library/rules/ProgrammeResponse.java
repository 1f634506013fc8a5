package cn.reserve.library.rules;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A programme that rules belong to.
 *
 * @param relending whether it is one of re-lending, of which the city's list wants one to be had
 */
@Schema(name = "PolicyProgramme")
public record ProgrammeResponse(String id, String nameZh, String nameEn, boolean relending) {

    /** All of them. */
    @Schema(name = "PolicyProgrammes")
    public record Programmes(List<ProgrammeResponse> items) {

        /** Defensive copy. */
        public Programmes {
            items = List.copyOf(items);
        }
    }
}
