package cn.reserve.library.stage;

import cn.reserve.library.project.ProjectStage;
import cn.reserve.platform.rest.Problems;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The stage reports. */
@ApplicationScoped
class StageReports implements PanacheRepositoryBase<StageReport, UUID> {

    List<StageReport> of(UUID projectId) {
        return list("projectId = ?1 order by reportedAt desc, id desc", projectId);
    }

    boolean isOpen(UUID projectId) {
        return count("projectId = ?1 and state = ?2", projectId, ReportState.REPORTED) > 0;
    }

    /** The one that waits for the district. */
    Optional<StageReport> reported(UUID projectId) {
        return find("projectId = ?1 and state = ?2", projectId, ReportState.REPORTED)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** The confirmed day of a stage. */
    Optional<LocalDate> confirmed(UUID projectId, ProjectStage stage) {
        return find("projectId = ?1 and stage = ?2 and state = ?3", projectId, stage, ReportState.CONFIRMED)
                .firstResultOptional()
                .map(StageReport::day);
    }

    StageReport one(UUID projectId, UUID id) {
        return known(projectId, findByIdOptional(id));
    }

    StageReport locked(UUID projectId, UUID id) {
        return known(projectId, Optional.ofNullable(findById(id, LockModeType.PESSIMISTIC_WRITE)));
    }

    private static StageReport known(UUID projectId, Optional<StageReport> found) {
        return found.filter(report -> report.projectId().equals(projectId))
                .orElseThrow(() -> Problems.notFound("stage-report"));
    }
}
