package cn.reserve.platform.standards;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One import of a code table.
 *
 * @param number from 1; 0 is the shipped core
 * @param validFrom day from which its changes hold, null when its new codes were valid before
 * @param source name of the file or edition as given by the person
 * @param importedAt when; null before it is stored
 * @param importedBy name of the person
 * @param added codes that became current
 * @param changed codes with other content
 * @param retired codes that are no longer current
 * @param refused rows of the file that were refused
 */
public record CodeVersion(
        int number,
        @Nullable LocalDate validFrom,
        String source,
        @Nullable Instant importedAt,
        String importedBy,
        int added,
        int changed,
        int retired,
        int refused) {}
