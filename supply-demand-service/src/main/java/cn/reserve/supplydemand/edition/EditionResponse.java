package cn.reserve.supplydemand.edition;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a round said when it was frozen.
 *
 * @param number 1 the first time
 * @param reason why there is a further one; null of the first
 * @param enterprises that have rows in it
 * @param digest SHA-256 of what the official workbook says, in hexadecimal
 * @param checkable whether a copy can be checked by its digest: not that of editions from before there was a recipe for it
 */
@Schema(name = "RoundEdition")
public record EditionResponse(
        int number,
        @Nullable String reason,
        int enterprises,
        int rows,
        String digest,
        boolean checkable,
        List<EditionSheet> sheets,
        String frozenBy,
        Instant frozenAt) {

    /** Defensive copy. */
    public EditionResponse {
        sheets = List.copyOf(sheets);
    }

    static EditionResponse of(Edition edition) {
        return new EditionResponse(
                edition.number(),
                edition.reason(),
                edition.enterprises(),
                edition.rows(),
                edition.digest(),
                edition.recipe() == Edition.RECIPE,
                edition.sheets(),
                edition.frozenBy(),
                edition.frozenAt());
    }

    /** The editions of a round, latest first. */
    @Schema(name = "RoundEditions")
    public record All(List<EditionResponse> items) {

        /** Defensive copy. */
        public All {
            items = List.copyOf(items);
        }
    }
}
