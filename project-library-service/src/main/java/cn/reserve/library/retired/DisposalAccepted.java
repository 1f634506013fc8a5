package cn.reserve.library.retired;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What supply and demand says in {@code supply-demand.disposal-accepted}; later fields of the event are ignored.
 *
 * @throws IllegalArgumentException when it lacks what is evidence
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record DisposalAccepted(
        UUID caseId,
        UUID projectId,
        UUID line,
        String name,
        String model,
        int quantity,
        String certificateNumber,
        LocalDate certificateOn,
        String certificateIssuer,
        String disposer,
        @Nullable String disposerUscc,
        String checkedBy,
        Instant at) {
    static final String TYPE = "supply-demand.disposal-accepted";

    @SuppressWarnings("ConstantValue") // filled by Jackson, which does not know about nullness
    DisposalAccepted {
        if (caseId == null || projectId == null || line == null || name == null || model == null || at == null) {
            throw new IllegalArgumentException("a disposal of nothing");
        }
        if (quantity < 1 || certificateNumber == null || certificateOn == null || certificateIssuer == null) {
            throw new IllegalArgumentException("a disposal without its certificate");
        }
        if (disposer == null || checkedBy == null) {
            throw new IllegalArgumentException("a disposal by nobody");
        }
    }

    /** As the timeline says it. */
    String words() {
        return name + " " + model + " × " + quantity + " · " + certificateNumber + " · " + certificateOn + " · "
                + disposer;
    }
}
