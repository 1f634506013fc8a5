package cn.reserve.supplydemand.submission;

import cn.reserve.supplydemand.sheet.SheetKind;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What came over from earlier rounds.
 *
 * @param rounds names of those rounds; empty when there is none
 * @param taken rows that were added
 * @param there rows that were there already
 * @param leftBehind how many rows do not fit what is asked now
 * @param left the first of them
 */
@Schema(name = "TakenOver")
public record TakenOver(List<String> rounds, int taken, int there, int leftBehind, List<Left> left) {

    /** Defensive copies. */
    public TakenOver {
        rounds = List.copyOf(rounds);
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
