package cn.reserve.library.dispatch.report;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a project looks (形象进度). */
@Schema(name = "DispatchImageProgress")
public enum ImageProgress {
    APPROVAL,
    PREPARATION,
    CONSTRUCTION,
    COMMISSIONED
}
