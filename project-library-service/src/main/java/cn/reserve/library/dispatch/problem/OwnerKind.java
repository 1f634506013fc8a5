package cn.reserve.library.dispatch.problem;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who solves a problem. */
@Schema(name = "DispatchOwnerKind")
public enum OwnerKind {
    /** The project's own. */
    ENTERPRISE,
    /** Of the project's county. */
    DISTRICT,
    /** The lead unit that is named. */
    BUREAU
}
