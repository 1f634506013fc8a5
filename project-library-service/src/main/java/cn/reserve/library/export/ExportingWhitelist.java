package cn.reserve.library.export;

import cn.reserve.library.day.DayRange;
import cn.reserve.library.project.ReviewClock;
import cn.reserve.platform.audit.Audit;
import cn.reserve.platform.rest.Problems;
import cn.reserve.platform.rest.Violation;
import cn.reserve.platform.standards.CityTime;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Writes a published batch, or the list on a day, to a stream. */
@ApplicationScoped
class ExportingWhitelist {
    private static final int SECONDS = 600;

    private final ListedRows rows;
    private final WhitelistFile file;
    private final Audit audit;
    private final ReviewClock clock;

    ExportingWhitelist(ListedRows rows, WhitelistFile file, Audit audit, ReviewClock clock) {
        this.rows = rows;
        this.file = file;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What is exported.
     *
     * @param name of the file, without extension
     * @param about what the file says of itself
     * @param entries reads the rows
     */
    record Export(String name, Map<String, Object> about, Consumer<Consumer<ListedRow>> entries) {}

    /**
     * A published batch.
     *
     * @throws cn.reserve.platform.rest.ProblemException 404; 409 {@code whitelist.not-published}
     */
    Export ofBatch(UUID batch, ExportFormat format) {
        List<String> number = QuarkusTransaction.requiringNew().call(() -> {
            if (!rows.exists(batch)) {
                throw Problems.notFound("whitelist-batch");
            }
            List<String> published = rows.publishedNumber(batch);
            if (!published.isEmpty()) {
                audit.recordLook(
                        "whitelist.exported",
                        "whitelist-batch",
                        batch.toString(),
                        published.getFirst(),
                        Map.of("format", format));
            }
            return published;
        });
        if (number.isEmpty()) {
            throw Problems.conflict("whitelist.not-published");
        }
        return new Export(
                "whitelist-" + number.getFirst(),
                Map.of("batch", number.getFirst(), "batchId", batch, "exportedAt", clock.now()),
                reader -> rows.ofBatch(batch, reader));
    }

    /**
     * The list at the end of a day in the city's time; of today as it is at the moment of the export, for the day's end is not known yet.
     *
     * @param on ISO date; null is today
     * @throws cn.reserve.platform.rest.ProblemException 400 {@code day-to-come} for a day to come
     */
    Export onDay(@Nullable String on, ExportFormat format) {
        LocalDate day = day(on);
        if (day.isAfter(clock.today())) {
            throw Problems.invalid(Violation.of("on", "day-to-come", clock.today()));
        }
        Instant now = clock.now();
        Instant over = day.plusDays(1).atStartOfDay(CityTime.ZONE).toInstant();
        Instant end = over.isAfter(now) ? now : over;
        QuarkusTransaction.requiringNew()
                .run(() -> audit.recordLook(
                        "whitelist.exported", "whitelist-day", day.toString(), null, Map.of("format", format)));
        return new Export(
                "whitelist-" + day,
                Map.of("day", day, "before", end, "exportedAt", now),
                reader -> rows.before(end, reader));
    }

    /** Writes everything in one snapshot of the database. */
    void write(Export export, ExportFormat format, OutputStream out) {
        QuarkusTransaction.requiringNew().timeout(SECONDS).run(() -> {
            rows.readOneSnapshot();
            switch (format) {
                case XLSX -> WhitelistSheet.write(export, out);
                case JSON -> file.write(export, out);
            }
        });
    }

    private LocalDate day(@Nullable String on) {
        return on == null || on.isBlank() ? clock.today() : DayRange.read("on", on);
    }
}
