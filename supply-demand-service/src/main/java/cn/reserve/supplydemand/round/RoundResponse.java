package cn.reserve.supplydemand.round;

import cn.reserve.supplydemand.sheet.SheetKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A round.
 *
 * @param counties six-digit codes; empty: the whole city
 * @param remindedOn when enterprises that had not answered were reminded the last time; null when they were not
 * @param fillable whether enterprises fill in and hand in today
 * @param correction why it was opened again after it had been frozen; null of one that never was
 * @param actions what the caller may do now
 */
@Schema(name = "CollectionRound")
public record RoundResponse(
        UUID id,
        long version,
        String name,
        int year,
        RoundState state,
        List<Sheet> sheets,
        List<String> counties,
        LocalDate deadline,
        String instructions,
        boolean fillable,
        String draftedBy,
        @Nullable Instant openedAt,
        @Nullable LocalDate remindedOn,
        @Nullable Instant closedAt,
        @Nullable Instant frozenAt,
        @Nullable String correction,
        List<RoundAction> actions) {

    /** Defensive copies. */
    public RoundResponse {
        sheets = List.copyOf(sheets);
        counties = List.copyOf(counties);
        actions = List.copyOf(actions);
    }

    /**
     * A sheet that is asked for.
     *
     * @param template number of its template's version; null before the round is opened
     */
    @Schema(name = "CollectionRoundSheet")
    public record Sheet(SheetKind kind, @Nullable Integer template) {}

    /** Rounds, latest year first. */
    @Schema(name = "CollectionRounds")
    public record All(List<RoundResponse> items) {

        /** Defensive copy. */
        public All {
            items = List.copyOf(items);
        }
    }

    /**
     * How far a county is.
     *
     * @param enterprises verified enterprises of the county
     * @param begun submissions that are being filled in
     * @param handedIn waiting for the district
     * @param returned waiting for the enterprise
     * @param passed checked and passed
     * @param nothing enterprises that have nothing to report
     */
    @Schema(name = "CollectionProgressOfCounty")
    public record OfCounty(
            String county,
            String countyName,
            int enterprises,
            int begun,
            int handedIn,
            int returned,
            int passed,
            int nothing) {}

    /** How far the counties are that are asked. */
    @Schema(name = "CollectionProgress")
    public record Progress(List<OfCounty> items) {

        /** Defensive copy. */
        public Progress {
            items = List.copyOf(items);
        }
    }
}
