package cn.reserve.library.retired;

import cn.reserve.library.project.Project;
import cn.reserve.library.project.ProjectStage;
import cn.reserve.library.project.Projects;
import cn.reserve.library.viewer.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Retired equipment with its evidence, for whoever sees the project. */
@ApplicationScoped
class ShowingRetired {
    private final Projects projects;
    private final Disposals disposals;

    ShowingRetired(Projects projects, Disposals disposals) {
        this.projects = projects;
        this.disposals = disposals;
    }

    /**
     * Of one project.
     *
     * @throws cn.reserve.platform.rest.ProblemException 404 when unknown or not the viewer's to know
     */
    @Transactional
    RetiredEquipmentResponse of(UUID id, Viewer viewer) {
        Project project = projects.visible(id, viewer);
        List<RetiredLines.Line> lines = RetiredLines.of(id, project.form());
        List<Disposed> found = disposals.of(id);
        BigDecimal cost = DisposedCostPolicy.disposed(lines, found);
        return new RetiredEquipmentResponse(
                project.stage() == ProjectStage.COMMISSIONED && !lines.isEmpty(),
                Stream.concat(lines.stream().map(line -> shown(line, found)), gone(lines, found))
                        .toList(),
                cost,
                DisposedCostPolicy.share(cost, project.form().equipmentInvestment()));
    }

    private static RetiredEquipmentResponse.Line shown(RetiredLines.Line line, List<Disposed> found) {
        return new RetiredEquipmentResponse.Line(
                line.key(),
                line.name(),
                line.model(),
                line.quantity(),
                line.said().commissioned(),
                line.said().originalCost(),
                DisposedCostPolicy.pieces(line, found),
                found.stream()
                        .filter(disposed -> disposed.line().equals(line.key()))
                        .map(RetiredEquipmentResponse.Certificate::of)
                        .toList());
    }

    /** What was disposed of before the form was changed, and is in it no more. */
    private static Stream<RetiredEquipmentResponse.Line> gone(List<RetiredLines.Line> lines, List<Disposed> found) {
        Set<UUID> there = lines.stream().map(RetiredLines.Line::key).collect(Collectors.toSet());
        return found.stream()
                .filter(disposed -> !there.contains(disposed.line()))
                .map(disposed -> new RetiredEquipmentResponse.Line(
                        disposed.line(),
                        disposed.name(),
                        disposed.model(),
                        null,
                        null,
                        null,
                        disposed.quantity(),
                        List.of(RetiredEquipmentResponse.Certificate.of(disposed))));
    }
}
