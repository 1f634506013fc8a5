package cn.reserve.library.project;

import java.util.Arrays;
import java.util.Optional;

/** The levels that look at a project, in order. */
public enum ReviewLevel {
    DISTRICT(ProjectState.SUBMITTED, ProjectState.DISTRICT_PASSED),
    BUREAU(ProjectState.DISTRICT_PASSED, ProjectState.BUREAU_PASSED),
    COMMISSION(ProjectState.BUREAU_PASSED, ProjectState.ADMITTED);

    private final ProjectState awaits;
    private final ProjectState passesTo;

    ReviewLevel(ProjectState awaits, ProjectState passesTo) {
        this.awaits = awaits;
        this.passesTo = passesTo;
    }

    /** The state in which a project waits for this level. */
    public ProjectState awaits() {
        return awaits;
    }

    /** The state that this level's pass leads to. */
    public ProjectState passesTo() {
        return passesTo;
    }

    /** The level whose turn it is; empty when nobody reviews. */
    public static Optional<ReviewLevel> of(ProjectState state) {
        return Arrays.stream(values()).filter(level -> level.awaits == state).findFirst();
    }

    /** The level that passed last; empty when none did. */
    public static Optional<ReviewLevel> before(ProjectState state) {
        return Arrays.stream(values()).filter(level -> level.passesTo == state).findFirst();
    }
}
