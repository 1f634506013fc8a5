package cn.reserve.library.stage;

import cn.reserve.library.project.ProjectStage;
import java.time.LocalDate;
import java.util.UUID;

/** A project really started, or was really completed; what other services learn of it. */
record StageReached(UUID projectId, ProjectStage stage, LocalDate day) {
    static final String TYPE = "library.project-stage-reached";
}
