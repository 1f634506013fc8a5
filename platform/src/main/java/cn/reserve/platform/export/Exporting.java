package cn.reserve.platform.export;

import cn.reserve.platform.audit.Audit;
import cn.reserve.platform.identity.Caller;
import cn.reserve.platform.listing.ListRows;
import cn.reserve.platform.rest.Problems;
import cn.reserve.platform.sheet.TableWriter;
import cn.reserve.platform.standards.CityTime;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.hibernate.FlushMode;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Answers with a list as a file. */
@ApplicationScoped
public class Exporting {
    private static final Clock CLOCK = Clock.system(CityTime.ZONE);

    /** A million rows over a slow line; a client that takes nothing is let go long before. */
    private static final int SECONDS = 3_600;

    private static final long RETRY_SECONDS = 10;

    private final EntityManager entities;
    private final ExportRuns runs;
    private final Audit audit;
    private final Caller caller;

    @Inject
    Exporting(EntityManager entities, ExportRuns runs, Audit audit, Caller caller) {
        this.entities = entities;
        this.runs = runs;
        this.audit = audit;
        this.caller = caller;
    }

    /**
     * Begins the export; its rows are read while the answer is written.
     *
     * @param rows of the list, with its filters and scope
     * @throws cn.reserve.platform.rest.ProblemException 409 {@code export.id-used}; 429 {@code export.one-at-a-time} or {@code
     *     export.too-many}
     */
    public <R> Response answer(ExportedList<R> list, ListRows<R> rows, ExportParams params) {
        UUID id = params.id();
        String subject = caller.subject();
        ExportRuns.Claim claim = QuarkusTransaction.requiringNew().call(() -> {
            ExportRuns.Claim made = runs.begin(id, subject, list, params.format);
            if (made == ExportRuns.Claim.BEGUN) {
                Map<String, Object> how = Map.of("format", params.format, "filters", params.filters());
                audit.recordLook("list.exported", "list", list.name(), null, how);
            }
            return made;
        });
        switch (claim) {
            case BEGUN -> {}
            case ID_USED -> throw Problems.conflict("export.id-used");
            case ANOTHER_RUNS -> throw refused("export.one-at-a-time");
            case TOO_MANY -> throw refused("export.too-many");
        }
        boolean english = params.isEnglish();
        StreamingOutput body = out -> write(id, list, rows, params.format, english, out);
        String name = list.name() + "-" + LocalDate.now(CLOCK) + params.format.extension();
        return Response.ok(body, params.format.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .build();
    }

    private static RuntimeException refused(String code) {
        return Problems.of(429, code).withHeader("Retry-After", RETRY_SECONDS);
    }

    private <R> void write(
            UUID id, ExportedList<R> list, ListRows<R> rows, ExportFormat format, boolean english, OutputStream out) {
        ExportPulse pulse = new ExportPulse(runs, id);
        boolean complete = false;
        try {
            QuarkusTransaction.requiringNew().timeout(SECONDS).run(() -> {
                readOneSnapshot();
                pulse.expects(rows.count());
                // Not closed when it breaks off: that would make a whole file of the half.
                TableWriter table = format.open(out).sheet(list.title(english), list.headings(english));
                ExportWords words = new ExportWords(english);
                rows.forEach(row -> {
                    table.row(values(list, row, words));
                    pulse.beat();
                });
                table.close();
            });
            // Before the answer ends, so that whoever has read the file may begin the next one.
            pulse.done();
            complete = true;
        } finally {
            if (!complete) {
                pulse.failed();
            }
        }
    }

    private void readOneSnapshot() {
        Session session = entities.unwrap(Session.class);
        // Nothing is written here: without this each look at more detail would compare some hundred entities with what
        // they were.
        session.setHibernateFlushMode(FlushMode.MANUAL);
        session.setDefaultReadOnly(true);
        entities.createNativeQuery("set transaction isolation level repeatable read, read only")
                .executeUpdate();
        // Counting and sorting a million rows by what has no index takes its time before the first row. Both together
        // stay below what
        // the gateway waits for a silent service (its routes for /export), each below the driver's own limit of 60 s:
        // so it is the
        // statement that ends, with an answer, and not a connection.
        entities.createNativeQuery("set local statement_timeout = '50s'").executeUpdate();
    }

    private static <R> @Nullable Object[] values(ExportedList<R> list, R row, ExportWords words) {
        @Nullable Object[] values = new @Nullable Object[list.columns().size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = words.said(list.columns().get(i).value().apply(row));
        }
        return values;
    }
}
