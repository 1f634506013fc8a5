package cn.reserve.supplydemand.submission;

import cn.reserve.supplydemand.sheet.SheetKind;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What came over from an earlier round.
 *
 * @param round name of that round; null when there is none
 * @param taken rows that were added
 * @param there rows that were there already
 * @param left rows that do not fit what is asked now
 */
@Schema(name = "TakenOver")
public record TakenOver(@Nullable String round, int taken, int there, List<Left> left) {

    /** Defensive copy. */
    public TakenOver {
        left = List.copyOf(left);
    }

    /**
     * A row that does not fit.
     *
     * @param number that it had
     * @param zh what is wrong with it
     */
    @Schema(name = "TakenOverLeft")
    public record Left(SheetKind kind, int number, String zh, String en) {}
}
