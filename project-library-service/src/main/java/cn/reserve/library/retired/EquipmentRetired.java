package cn.reserve.library.retired;

import cn.reserve.library.project.Project;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Event {@code library.equipment-retired}: all that a commissioned project retires, as it is now; no lines once the project has left the
 * library. Neither persons nor costs (ADR 0008).
 */
record EquipmentRetired(
        UUID projectId,
        @Nullable String code,
        String name,
        String field,
        String uscc,
        String enterpriseName,
        String county,
        String countyName,
        List<Line> lines) {
    static final String TYPE = "library.equipment-retired";

    /** One line; the year in which it was commissioned. */
    record Line(
            UUID line,
            String name,
            String model,
            int quantity,
            @Nullable Integer commissionedYear) {
        static Line of(RetiredLines.Line line) {
            LocalDate commissioned = line.said().commissioned();
            return new Line(
                    line.key(),
                    line.name(),
                    line.model(),
                    line.quantity(),
                    commissioned == null ? null : (Integer) commissioned.getYear());
        }
    }

    static EquipmentRetired of(Project project, List<RetiredLines.Line> lines) {
        return new EquipmentRetired(
                project.id(),
                project.form().code(),
                project.form().name(),
                project.form().field().name(),
                project.uscc(),
                project.enterpriseName(),
                project.form().county(),
                project.countyName(),
                lines.stream().map(Line::of).toList());
    }
}
