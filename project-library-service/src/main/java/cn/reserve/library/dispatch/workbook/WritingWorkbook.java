package cn.reserve.library.dispatch.workbook;

import cn.reserve.library.dispatch.report.DispatchState;
import cn.reserve.library.dispatch.report.ReportFigures;
import cn.reserve.library.dispatch.round.DispatchRounds;
import cn.reserve.library.form.Field;
import cn.reserve.library.project.PresentName;
import cn.reserve.library.viewer.Viewer;
import cn.reserve.platform.audit.Audit;
import cn.reserve.platform.identity.Scope;
import cn.reserve.platform.rest.Messages;
import cn.reserve.platform.rest.Wording;
import cn.reserve.platform.sheet.SheetWriter;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.io.OutputStream;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.jpa.HibernateHints;
import org.jspecify.annotations.Nullable;

/** Writes the viewer's projects of a round row by row. */
@ApplicationScoped
class WritingWorkbook {
    private static final int SECONDS = 600;
    private static final int FETCH = 500;

    private final DispatchRounds rounds;
    private final EntityManager entities;
    private final ObjectMapper json;
    private final Audit audit;

    WritingWorkbook(DispatchRounds rounds, EntityManager entities, ObjectMapper json, Audit audit) {
        this.rounds = rounds;
        this.entities = entities;
        this.json = json;
        this.audit = audit;
    }

    /** The name of the file; the export is noted. */
    String announce(UUID id) {
        return QuarkusTransaction.requiringNew().call(() -> {
            String period = rounds.one(id).period().toString();
            audit.recordLook("dispatch-round.exported", "dispatch-round", id.toString(), null, null);
            return "dispatch-" + period + ".xlsx";
        });
    }

    void write(UUID round, Viewer viewer, OutputStream out) {
        QuarkusTransaction.requiringNew().timeout(SECONDS).run(() -> {
            try (SheetWriter sheet = SheetWriter.open(out);
                    Stream<Tuple> rows = rows(round, viewer.scope())) {
                sheet.sheet("项目调度", SheetColumns.ALL);
                rows.forEach(row -> sheet.row(cells(row)));
            }
        });
    }

    private Stream<Tuple> rows(UUID round, Scope scope) {
        String condition =
                switch (scope) {
                    case Scope.Everything _ -> "?2 = ''";
                    case Scope.District _ -> "d.county = ?2";
                    case Scope.Bureau _ -> "d.field = any(string_to_array(?2, ','))";
                    case Scope.Organisation _ -> "d.uscc = ?2";
                    case Scope.Nothing _ -> "?2 <> ?2";
                };
        String value = scope instanceof Scope.Bureau(String bureau)
                ? Field.ledBy(bureau).stream().map(Field::name).collect(Collectors.joining(","))
                : scope.code();
        return entities.createNativeQuery(
                        "select d.project_id, d.name, " + PresentName.of("d.project_id")
                                + ", d.state, cast(d.figures as text) as figures from dispatch_report d"
                                + " where d.round_id = ?1 and d.state <> 'EXCUSED' and " + condition
                                + " order by d.name, d.id",
                        Tuple.class)
                .setParameter(1, round)
                .setParameter(2, value)
                .setHint(HibernateHints.HINT_FETCH_SIZE, FETCH)
                .getResultStream()
                .map(Tuple.class::cast);
    }

    private @Nullable Object[] cells(Tuple row) {
        @Nullable Object[] cells = new Object[SheetColumns.COUNT];
        Wording state = Messages.name(DispatchState.valueOf(row.get("state", String.class)));
        cells[0] = row.get("project_id", UUID.class).toString();
        cells[1] = row.get("name", String.class);
        cells[2] = row.get("enterprise_name", String.class);
        cells[SheetColumns.STATE] = state.zh() + " · " + state.en();
        @Nullable Object[] figures = SheetFigures.cells(figures(row.get("figures", String.class)));
        System.arraycopy(figures, 0, cells, SheetColumns.FIRST_FIGURE, figures.length);
        return cells;
    }

    private @Nullable ReportFigures figures(@Nullable String stored) {
        try {
            return stored == null ? null : json.readValue(stored, ReportFigures.class);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("figures of a report cannot be read", broken);
        }
    }
}
