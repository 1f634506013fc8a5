package cn.reserve.library.dispatch.report;

import cn.reserve.library.dispatch.light.Judgement;
import cn.reserve.library.viewer.Viewer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes many reports down at once, each with how it was judged. One statement for all: the round's summary is counted once a statement, and a
 * row that one transaction changes again and again is found slower each time.
 */
@ApplicationScoped
public class StoringReports {
    private static final String SENT = """
            jsonb_to_recordset(cast(?1 as jsonb)) as x(
              id uuid, version bigint, state text, figures jsonb, invested_period numeric, invested_year numeric, invested_total numeric,
              funds_in_place numeric, funds_paid numeric, start_light text, progress_light text, light text, months_late integer,
              points_behind numeric, reds integer, flags jsonb, flag_count integer, by_district boolean, submitted_by text,
              submitted_at timestamptz, decided_by text, decided_at timestamptz, reason text, valid_from date)""";
    private static final String STORE = """
            update dispatch_report d set version = d.version + 1, state = x.state, figures = x.figures, invested_period = x.invested_period,
              invested_year = x.invested_year, invested_total = x.invested_total, funds_in_place = x.funds_in_place,
              funds_paid = x.funds_paid, start_light = x.start_light, progress_light = x.progress_light, light = x.light,
              months_late = x.months_late, points_behind = x.points_behind, reds = x.reds, flags = x.flags, flag_count = x.flag_count,
              by_district = x.by_district, submitted_by = x.submitted_by, submitted_at = x.submitted_at, decided_by = x.decided_by,
              decided_at = x.decided_at, reason = x.reason
            from\s""" + SENT + " where d.id = x.id and d.version = x.version";
    private static final String KEEP = """
            insert into dispatch_judgement (report_id, at, person_name, start_light, progress_light, months_late, points_behind, valid_from)
            select x.id, cast(?2 as timestamptz), ?3, x.start_light, x.progress_light, x.months_late, x.points_behind, x.valid_from
            from\s""" + SENT;

    private final EntityManager entities;
    private final ObjectMapper json;

    StoringReports(EntityManager entities, ObjectMapper json) {
        this.entities = entities;
        this.json = json;
    }

    /**
     * A report that was filled in and is no longer managed.
     *
     * @param validFrom of the thresholds by which it was judged
     */
    public record Filled(DispatchReport report, Judgement judged, LocalDate validFrom) {}

    /** Runs in the caller's transaction, which has locked the reports. */
    public void store(List<Filled> filled, Viewer person, Instant at) {
        if (filled.isEmpty()) {
            return;
        }
        String rows = json(filled);
        int stored = entities.createNativeQuery(STORE).setParameter(1, rows).executeUpdate();
        if (stored != filled.size()) {
            throw new IllegalStateException("a report changed under its lock");
        }
        entities.createNativeQuery(KEEP)
                .setParameter(1, rows)
                .setParameter(2, at)
                .setParameter(3, person.name())
                .executeUpdate();
    }

    private String json(List<Filled> filled) {
        try {
            return json.writeValueAsString(
                    filled.stream().map(StoringReports::columns).toList());
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException("reports as JSON", unwritable);
        }
    }

    private static Map<String, @Nullable Object> columns(Filled filled) {
        DispatchReport report = filled.report();
        Map<String, @Nullable Object> columns = report.columns();
        columns.put("id", report.id());
        columns.put("version", report.version());
        columns.put("start_light", filled.judged().start());
        columns.put("progress_light", filled.judged().progress());
        columns.put("months_late", filled.judged().monthsLate());
        columns.put("points_behind", filled.judged().pointsBehind());
        columns.put("valid_from", filled.validFrom().toString());
        return columns;
    }
}
