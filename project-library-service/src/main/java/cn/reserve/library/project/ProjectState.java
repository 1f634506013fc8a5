package cn.reserve.library.project;

import java.util.EnumSet;
import java.util.Set;

/** Where a project stands, and the legal transitions. */
public enum ProjectState {
    DRAFT,
    SUBMITTED,
    DISTRICT_PASSED,
    BUREAU_PASSED,
    ADMITTED,
    RETURNED,
    WITHDRAWN,
    SUSPENDED,
    REMOVED;

    /** States that may follow. */
    public Set<ProjectState> next() {
        return switch (this) {
            case DRAFT -> EnumSet.of(SUBMITTED, WITHDRAWN);
            case SUBMITTED -> EnumSet.of(DISTRICT_PASSED, RETURNED);
            case DISTRICT_PASSED -> EnumSet.of(BUREAU_PASSED, RETURNED, SUBMITTED);
            case BUREAU_PASSED -> EnumSet.of(ADMITTED, RETURNED, DISTRICT_PASSED);
            case RETURNED -> EnumSet.of(SUBMITTED, DISTRICT_PASSED, BUREAU_PASSED, WITHDRAWN);
            case ADMITTED -> EnumSet.of(SUSPENDED, REMOVED);
            case SUSPENDED -> EnumSet.of(ADMITTED);
            case WITHDRAWN, REMOVED -> EnumSet.noneOf(ProjectState.class);
        };
    }

    /** Whether the enterprise may change the form. */
    public boolean isEditable() {
        return this == DRAFT || this == RETURNED;
    }
}
