package cn.reserve.library.retired;

import cn.reserve.library.project.Project;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The stored evidence. */
@ApplicationScoped
class Disposals {
    private final EntityManager entities;

    Disposals(EntityManager entities) {
        this.entities = entities;
    }

    /** Keeps what was accepted, once; false when it is there already. */
    boolean keep(DisposalAccepted accepted) {
        return entities.createNativeQuery(
                                "INSERT INTO equipment_disposal (case_id, project_id, line, name, model, quantity,"
                                        + " certificate_number, certificate_on, certificate_issuer, disposer, disposer_uscc, accepted_at)"
                                        + " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12) ON CONFLICT DO NOTHING")
                        .setParameter(1, accepted.caseId())
                        .setParameter(2, accepted.projectId())
                        .setParameter(3, accepted.line())
                        .setParameter(4, accepted.name())
                        .setParameter(5, accepted.model())
                        .setParameter(6, accepted.quantity())
                        .setParameter(7, accepted.certificateNumber())
                        .setParameter(8, accepted.certificateOn())
                        .setParameter(9, accepted.certificateIssuer())
                        .setParameter(10, accepted.disposer())
                        .setParameter(11, accepted.disposerUscc())
                        .setParameter(12, accepted.at())
                        .executeUpdate()
                == 1;
    }

    /** What is disposed of a project's equipment, the earliest first. */
    List<Disposed> of(UUID projectId) {
        return entities.createNativeQuery(
                        "SELECT line, name, model, quantity, certificate_number, certificate_on, certificate_issuer, disposer,"
                                + " disposer_uscc, accepted_at FROM equipment_disposal WHERE project_id = ?1"
                                + " ORDER BY accepted_at, case_id",
                        Tuple.class)
                .setParameter(1, projectId)
                .getResultStream()
                .map(row -> disposed((Tuple) row))
                .toList();
    }

    /** Writes what the evidence amounts to beside the project, for its rules. The project is held. */
    void recount(Project project) {
        entities.createNativeQuery("UPDATE project SET retired_disposed_cost = ?2 WHERE id = ?1")
                .setParameter(1, project.id())
                .setParameter(
                        2, DisposedCostPolicy.disposed(RetiredLines.of(project.id(), project.form()), of(project.id())))
                .executeUpdate();
    }

    private static Disposed disposed(Tuple row) {
        return new Disposed(
                row.get(0, UUID.class),
                row.get(1, String.class),
                row.get(2, String.class),
                row.get(3, Integer.class),
                row.get(4, String.class),
                row.get(5, LocalDate.class),
                row.get(6, String.class),
                row.get(7, String.class),
                row.get(8, String.class),
                row.get(9, Instant.class));
    }
}
