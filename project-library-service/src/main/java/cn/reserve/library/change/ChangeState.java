package cn.reserve.library.change;

import cn.reserve.library.project.ReviewLevel;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a change request stands, and the legal transitions. */
@Schema(name = "ChangeRequestState")
public enum ChangeState {
    SUBMITTED,
    DISTRICT_PASSED,
    BUREAU_PASSED,
    RETURNED,
    APPROVED,
    WITHDRAWN,
    LAPSED;

    /** States that may follow. */
    Set<ChangeState> next() {
        return switch (this) {
            case SUBMITTED -> EnumSet.of(DISTRICT_PASSED, RETURNED, WITHDRAWN, LAPSED);
            case DISTRICT_PASSED -> EnumSet.of(BUREAU_PASSED, SUBMITTED, RETURNED, WITHDRAWN, LAPSED);
            case BUREAU_PASSED -> EnumSet.of(APPROVED, DISTRICT_PASSED, RETURNED, WITHDRAWN, LAPSED);
            case RETURNED -> EnumSet.of(SUBMITTED, DISTRICT_PASSED, BUREAU_PASSED, WITHDRAWN, LAPSED);
            case APPROVED, WITHDRAWN, LAPSED -> EnumSet.noneOf(ChangeState.class);
        };
    }

    /** Whether somebody still has to act. */
    public boolean isOpen() {
        return !next().isEmpty();
    }

    /** The state in which a level has to act. */
    static ChangeState awaiting(ReviewLevel level) {
        return switch (level) {
            case DISTRICT -> SUBMITTED;
            case BUREAU -> DISTRICT_PASSED;
            case COMMISSION -> BUREAU_PASSED;
        };
    }

    /** The state after a level's yes. */
    static ChangeState passedBy(ReviewLevel level) {
        return switch (level) {
            case DISTRICT -> DISTRICT_PASSED;
            case BUREAU -> BUREAU_PASSED;
            case COMMISSION -> APPROVED;
        };
    }

    /** The level whose turn it is; empty when nobody reviews. */
    Optional<ReviewLevel> turn() {
        return Arrays.stream(ReviewLevel.values())
                .filter(level -> awaiting(level) == this)
                .findFirst();
    }

    /** The level that passed last and may take that back; empty when none may. */
    Optional<ReviewLevel> passed() {
        return Arrays.stream(ReviewLevel.values())
                .filter(level -> level != ReviewLevel.COMMISSION && passedBy(level) == this)
                .findFirst();
    }
}
