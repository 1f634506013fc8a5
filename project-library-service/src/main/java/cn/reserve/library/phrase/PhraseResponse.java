package cn.reserve.library.phrase;

import cn.reserve.library.project.ReviewLevel;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A standard phrase.
 *
 * @param level whose it is; null for all
 * @param bureau code of the bureau whose own it is; null for all
 * @param field top-level field of the form; null for any
 * @param en null where it is the Chinese one
 * @param mine whether the caller may change it
 */
@Schema(name = "ReturnPhrase")
public record PhraseResponse(
        UUID id,
        long version,
        @Nullable ReviewLevel level,
        @Nullable String bureau,
        @Nullable String field,
        String zh,
        @Nullable String en,
        boolean mine) {

    /** All that the caller is offered or keeps; the own bureau's first, then by field. */
    @Schema(name = "ReturnPhrases")
    public record Phrases(List<PhraseResponse> items) {

        /** Defensive copy. */
        public Phrases {
            items = List.copyOf(items);
        }
    }
}
