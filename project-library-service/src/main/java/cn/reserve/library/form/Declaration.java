package cn.reserve.library.form;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What the enterprise declares for policy programmes. All of it may be left out; a rule that needs it then says "not judged".
 *
 * @param progressPercent share of the investment that is done, whole percent
 * @param relocation whether the project moves a plant
 * @param retiredOwned whether all retired equipment is the enterprise's own
 * @param retiredSecondHand whether some retired equipment was bought second-hand
 * @param newSecondHand whether some new equipment is second-hand
 * @param guidanceClass class of the guidance catalogue of industrial restructuring (2024)
 */
@Schema(name = "PolicyDeclaration")
public record Declaration(
        @Min(0) @Max(100) @Nullable Integer progressPercent,
        @Nullable Boolean relocation,
        @Nullable Boolean retiredOwned,
        @Nullable Boolean retiredSecondHand,
        @Nullable Boolean newSecondHand,
        @Nullable GuidanceClass guidanceClass) {

    /** Classes of the guidance catalogue. */
    public enum GuidanceClass {
        ENCOURAGED,
        PERMITTED,
        RESTRICTED,
        ELIMINATED
    }
}
