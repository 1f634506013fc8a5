package cn.reserve.supplydemand.submission.workbook;

import cn.reserve.platform.rest.Problems;
import cn.reserve.platform.rest.Violation;
import cn.reserve.platform.sheet.SheetLimits;
import cn.reserve.platform.sheet.SheetReader;
import cn.reserve.supplydemand.sheet.SheetKind;
import cn.reserve.supplydemand.submission.FilledSheets;
import cn.reserve.supplydemand.submission.FilledSheets.Change;
import cn.reserve.supplydemand.submission.FilledSheets.Filled;
import cn.reserve.supplydemand.submission.StagedRows;
import cn.reserve.supplydemand.submission.workbook.WorkbookReport.OfSheet;
import cn.reserve.supplydemand.submission.workbook.WorkbookReport.WrongCell;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Brings a workbook into a submission, or says what that would do. */
@ApplicationScoped
class TakingWorkbook {
    private static final int SECONDS = 600;

    /** The headings are a row as well. */
    static final SheetLimits LIMITS = SheetLimits.standard().withRows(FilledSheets.MOST_ROWS + 1);

    private final FilledSheets sheets;

    TakingWorkbook(FilledSheets sheets) {
        this.sheets = sheets;
    }

    /**
     * Reads the sheets of a workbook.
     *
     * @param how whether to store all, the right rows, or nothing
     * @param remove whether rows go that the workbook has not
     * @param ifMatch the version that the check was made of; not asked of a check
     * @throws cn.reserve.platform.rest.ProblemException 404; 409 {@code submission.not-fillable}, {@code submission.full}; 428 or 412; 413 or 422
     *     {@code sheet.*}; 422 {@code submission-workbook.*}: of a file that does not belong here, of its headings, and {@code .cells} naming
     *     each wrong cell where all rows were to be stored
     */
    WorkbookReport run(UUID id, WorkbookHow how, boolean remove, @Nullable String ifMatch, InputStream file) {
        QuarkusTransaction.requiringNew().run(() -> sheets.toFill(id));
        // The file is here before anything is held: a slow sender keeps nobody waiting.
        try (SheetReader reader = SheetReader.open(file, LIMITS)) {
            return QuarkusTransaction.requiringNew()
                    .timeout(SECONDS)
                    .call(() -> how == WorkbookHow.CHECK
                            ? checked(sheets.toFill(id), reader, remove)
                            : stored(sheets.toChange(id, ifMatch), reader, how, remove));
        }
    }

    /** What a workbook would bring that is open already. */
    WorkbookReport check(UUID id, SheetReader reader) {
        return QuarkusTransaction.requiringNew().timeout(SECONDS).call(() -> checked(sheets.toFill(id), reader, false));
    }

    private WorkbookReport checked(Filled filled, SheetReader reader, boolean remove) {
        return new Taking(filled, reader, null, false, remove).report(filled.version(), false);
    }

    private WorkbookReport stored(Filled filled, SheetReader reader, WorkbookHow how, boolean remove) {
        StagedRows staged = sheets.staging();
        Taking taking = new Taking(filled, reader, staged, how == WorkbookHow.ALL, remove);
        if (how == WorkbookHow.ALL && !taking.wrong.areNone()) {
            throw Problems.unprocessable("submission-workbook.cells", violations(taking.wrong.named()));
        }
        long version = sheets.store(filled, staged, taking.removed, taking.change(), taking.offered);
        return taking.report(version, true);
    }

    private static List<Violation> violations(List<WrongCell> wrong) {
        return wrong.stream()
                .map(cell -> {
                    String at = cell.sheet() + "!" + cell.cell();
                    return new Violation(
                            at,
                            cell.rule(),
                            at + " " + cell.heading().zh() + "：" + cell.zh(),
                            at + " " + cell.heading().en() + ": " + cell.en());
                })
                .toList();
    }

    /** One workbook, read. */
    private final class Taking {
        private final Filled filled;
        private final SheetReader reader;
        private final @Nullable StagedRows staged;
        private final boolean allOrNone;
        private final boolean remove;
        private final WrongCells wrong = new WrongCells();
        private final Map<SheetKind, UUID> offered = new EnumMap<>(SheetKind.class);
        private final Map<SheetKind, List<Integer>> removed = new EnumMap<>(SheetKind.class);
        private final List<OfSheet> read = new ArrayList<>();

        Taking(Filled filled, SheetReader reader, @Nullable StagedRows staged, boolean allOrNone, boolean remove) {
            this.filled = filled;
            this.reader = reader;
            this.staged = staged;
            this.allOrNone = allOrNone;
            this.remove = remove;
            Identification identification = Identification.read(reader);
            identification.require(filled);
            filled.versions()
                    .keySet()
                    .forEach(kind -> identification.earlier(kind).ifPresent(earlier -> offered.put(kind, earlier)));
            if (filled.versions().keySet().stream().noneMatch(kind -> SheetsOfFile.at(reader, kind) >= 0)) {
                throw Problems.unprocessable("submission-workbook.no-sheets");
            }
            filled.versions().keySet().forEach(kind -> read.add(take(kind, identification.last(kind))));
            Change change = change();
            // A check shows it all, so that rows of the store can be chosen to go.
            if (staged != null && filled.rows() + change.added() - change.removed() > FilledSheets.MOST_ROWS) {
                throw Problems.conflict("submission.full", FilledSheets.MOST_ROWS);
            }
        }

        private OfSheet take(SheetKind kind, int last) {
            int at = SheetsOfFile.at(reader, kind);
            if (at < 0) {
                return new OfSheet(kind, false, 0, 0, 0, 0, 0, 0, 0, List.of());
            }
            StoredRows stored = new StoredRows();
            sheets.eachPrint(filled, kind, stored::know);
            // Where one wrong row undoes all, the rows after it are only looked at.
            RowSink sink =
                    new RowSink(kind, sheets.nextNumber(filled, kind), staged, () -> !allOrNone || wrong.areNone());
            SheetIntake intake = new SheetIntake(
                    kind,
                    sheets.layout(filled, kind),
                    sheets.reading(filled, kind),
                    stored,
                    new MergedRows(reader.merged(at)),
                    wrong,
                    sink);
            reader.rows(at, intake::take);
            if (!intake.isHeaded()) {
                return new OfSheet(kind, false, 0, 0, 0, 0, 0, 0, 0, List.of());
            }
            // A row whose number cannot be read looks missing: of a sheet with wrong rows nothing is taken out.
            boolean removing = remove && intake.wrongRows() == 0;
            intake.end(number -> removing && number <= last);
            sink.end();
            List<Integer> missing = stored.missing(last);
            if (removing) {
                removed.put(kind, missing);
            }
            return new OfSheet(
                    kind,
                    true,
                    intake.rows(),
                    sink.added(),
                    sink.changed(),
                    intake.unchanged(),
                    missing.size(),
                    removing ? missing.size() : 0,
                    intake.wrongRows(),
                    sink.shown(sheets, filled, missing));
        }

        Change change() {
            return new Change(
                    read.stream().mapToInt(OfSheet::added).sum(),
                    read.stream().mapToInt(OfSheet::changed).sum(),
                    read.stream().mapToInt(OfSheet::removed).sum());
        }

        WorkbookReport report(long version, boolean stored) {
            return new WorkbookReport(
                    stored, version, read, SheetsOfFile.ignored(reader, filled), wrong.count(), wrong.named());
        }
    }
}
