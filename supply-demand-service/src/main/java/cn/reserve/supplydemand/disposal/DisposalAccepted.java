package cn.reserve.supplydemand.disposal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Event {@code supply-demand.disposal-accepted}: a disposal certificate was checked and found right; evidence for the project.
 *
 * @param quantity pieces that the certificate speaks of
 * @param disposerUscc null where it went to somebody who is not in the register
 * @param checkedBy the office, no person
 */
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
}
