package cn.reserve.library.dispatch.problem;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the caller may do with a problem now. */
@Schema(name = "DispatchProblemAction")
public enum ProblemAction {
    ASSIGN,
    SOLVE,
    CLOSE,
    REOPEN
}
