package cn.reserve.platform.standards;

import cn.reserve.platform.audit.Audit;
import cn.reserve.platform.identity.Caller;
import cn.reserve.platform.rest.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Makes a new version of a code table from a file.
 *
 * <p>Right rows are taken and refused ones reported; the code of a refused row stays as it was. One import of a table runs at a time. The
 * same file twice changes nothing and makes no version. Every version is audited as {@code codes.imported}.
 */
@ApplicationScoped
class ImportingCodes {

    private static final int FEW = 10;
    private static final int SHARE = 5;

    private final CodeStore store;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock = Clock.system(CityTime.ZONE);

    @Inject
    ImportingCodes(CodeStore store, Audit audit, Caller caller) {
        this.store = store;
        this.audit = audit;
        this.caller = caller;
    }

    /**
     * What the person wants.
     *
     * @param validFrom day from which additions and changes hold; null: changes from today, codes never known before since ever
     * @param missing what to do with current codes that the file lacks; null retires them unless they are more than a fifth
     * @param preview only report
     * @param source name of the file or edition
     */
    record Wish(@Nullable LocalDate validFrom, @Nullable Missing missing, boolean preview, String source) {}

    /**
     * Compares and stores.
     *
     * @throws cn.reserve.platform.rest.ProblemException 409 {@code codes.valid-from-too-early}, {@code codes.retires-many}; 422
     *     {@code codes.nothing-right} when every row was refused
     */
    @Transactional
    ImportReport run(CodeTable table, CodeFile file, Wish wish) {
        if (file.rows().isEmpty()) {
            throw Problems.unprocessable(
                    "codes.nothing-right",
                    file.refused().stream()
                            .map(note -> new cn.reserve.platform.rest.Violation(
                                    note.cell(), note.rule(), note.zh(), note.en()))
                            .toList());
        }
        store.lock(table);
        LocalDate from = wish.validFrom() == null ? LocalDate.now(clock) : wish.validFrom();
        Map<String, CodeRow> current = store.current(table);
        CodeDifference difference =
                CodeDifference.between(current, file.rows(), file.refusedCodes(), inRange(table, file, wish.missing()));
        refuseManyRetirements(difference, current.size(), wish.missing());
        int version = store.version(table);
        if (wish.preview() || difference.isNothing()) {
            return report(table, version, !wish.preview(), file, difference);
        }
        ImportReport report = report(table, version + 1, true, file, difference);
        apply(table, difference, report, wish, from);
        audit.record(
                "codes.imported",
                "code-table",
                table.wire(),
                Map.of("version", version),
                Map.of(
                        "version", report.version(),
                        "source", wish.source(),
                        "added", report.added(),
                        "changed", report.changed(),
                        "retired", report.retired(),
                        "refused", report.refusedRows()));
        return report;
    }

    private void apply(CodeTable table, CodeDifference difference, ImportReport report, Wish wish, LocalDate from) {
        if (store.latestChange(table).filter(from::isBefore).isPresent()) {
            throw Problems.conflict("codes.valid-from-too-early");
        }
        store.end(table, difference.changed().stream().map(CodeRow::code).toList(), from);
        store.retire(table, difference.retired(), from);
        store.insert(table, report.version(), difference.changed(), from, from);
        store.insert(table, report.version(), difference.added(), wish.validFrom(), from);
        store.addVersion(
                table,
                new CodeVersion(
                        report.version(),
                        wish.validFrom(),
                        wish.source(),
                        null,
                        caller.name(),
                        report.added(),
                        report.changed(),
                        report.retired(),
                        report.refusedRows()));
    }

    /** A calendar file lists the years that it names, every other file its whole table. */
    private static Predicate<String> inRange(CodeTable table, CodeFile file, @Nullable Missing missing) {
        if (missing == Missing.KEEP) {
            return code -> false;
        }
        if (table != CodeTable.WORKDAYS) {
            return code -> true;
        }
        Set<String> years =
                file.rows().keySet().stream().map(ImportingCodes::year).collect(Collectors.toSet());
        return code -> years.contains(year(code));
    }

    private static String year(String date) {
        return date.substring(0, 4);
    }

    private static void refuseManyRetirements(CodeDifference difference, int current, @Nullable Missing missing) {
        int retired = difference.retired().size();
        if (missing == null && retired > FEW && retired > current / SHARE) {
            throw Problems.conflict("codes.retires-many", retired, current);
        }
    }

    private static ImportReport report(
            CodeTable table, int version, boolean stored, CodeFile file, CodeDifference difference) {
        return new ImportReport(
                table.wire(),
                version,
                stored,
                file.read(),
                difference.added().size(),
                difference.changed().size(),
                difference.retired().size(),
                difference.unchanged(),
                file.refusedRows(),
                file.refused(),
                file.warnings());
    }
}
