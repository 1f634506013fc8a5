package cn.reserve.library.dispatch.problem;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a problem stands. */
@Schema(name = "DispatchProblemState")
public enum ProblemState {
    /** Nobody is named who solves it. */
    RAISED,
    OPEN,
    SOLVED,
    CLOSED
}
