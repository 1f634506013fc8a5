package cn.reserve.library.dispatch.workbook;

import cn.reserve.library.dispatch.report.DispatchReports;
import cn.reserve.library.dispatch.round.DispatchRound;
import cn.reserve.library.dispatch.round.DispatchRounds;
import cn.reserve.library.viewer.Viewer;
import cn.reserve.platform.audit.Audit;
import cn.reserve.platform.rest.Problems;
import cn.reserve.platform.rest.Violation;
import cn.reserve.platform.sheet.SheetLimits;
import cn.reserve.platform.sheet.SheetReader;
import cn.reserve.platform.sheet.SheetRow;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Reads a workbook row by row, and stores portions of rows in one transaction. */
@ApplicationScoped
class TakingWorkbook {
    private static final int PORTION = 500;
    private static final int SECONDS = 600;

    private final DispatchRounds rounds;
    private final DispatchReports reports;
    private final TakingRows taking;
    private final Audit audit;

    TakingWorkbook(DispatchRounds rounds, DispatchReports reports, TakingRows taking, Audit audit) {
        this.rounds = rounds;
        this.reports = reports;
        this.taking = taking;
        this.audit = audit;
    }

    /**
     * Takes a workbook of the viewer's district in.
     *
     * @throws cn.reserve.platform.rest.ProblemException 404; 409 {@code dispatch-round.not-open}; 413 or 422 {@code sheet.*}; 422 {@code
     *     dispatch-workbook.headings}, {@code dispatch-workbook.wrong-cells} naming the cells when all rows were to be stored
     */
    WorkbookResult take(UUID id, WorkbookHow how, InputStream file, Viewer viewer) {
        rounds.one(id);
        try (SheetReader reader = SheetReader.open(file, SheetLimits.standard())) {
            return QuarkusTransaction.requiringNew().timeout(SECONDS).call(() -> {
                DispatchRound round = how == WorkbookHow.CHECK ? rounds.openForNow(id) : held(id, reader, viewer);
                WorkbookTally tally = new WorkbookTally(how != WorkbookHow.CHECK);
                Portions portions = new Portions(round, how, tally, viewer);
                reader.rows(0, portions::row);
                portions.done();
                WorkbookResult result = tally.result();
                if (how == WorkbookHow.ALL && result.wrong() > 0) {
                    throw Problems.unprocessable("dispatch-workbook.wrong-cells", violations(result));
                }
                if (how != WorkbookHow.CHECK) {
                    audit.record(
                            "dispatch-round.workbook-taken",
                            "dispatch-round",
                            id.toString(),
                            null,
                            Map.of("right", result.right(), "left", result.left(), "wrong", result.wrong()));
                }
                return result;
            });
        }
    }

    /** First the projects that the rows speak of, then their reports, then the round: everybody holds them in this order. */
    private DispatchRound held(UUID id, SheetReader reader, Viewer viewer) {
        Set<UUID> said = new HashSet<>();
        reader.rows(0, row -> {
            if (!SheetFigures.isEmpty(row)) {
                TakingRows.id(row).ifPresent(said::add);
            }
        });
        reports.lock(id, said, viewer);
        return rounds.open(id);
    }

    private static List<Violation> violations(WorkbookResult result) {
        return result.cells().stream()
                .map(cell -> new Violation(
                        cell.cell(), cell.rule(), cell.column() + "：" + cell.zh(), cell.column() + ": " + cell.en()))
                .toList();
    }

    /** The rows of one file, collected into portions. */
    private final class Portions {
        private final DispatchRound round;
        private final WorkbookHow how;
        private final WorkbookTally tally;
        private final Viewer viewer;
        private final List<SheetRow> waiting = new ArrayList<>();
        private boolean headed;

        Portions(DispatchRound round, WorkbookHow how, WorkbookTally tally, Viewer viewer) {
            this.round = round;
            this.how = how;
            this.tally = tally;
            this.viewer = viewer;
        }

        void row(SheetRow row) {
            if (!headed) {
                headings(row);
                headed = true;
            } else if (!row.isBlank()) {
                waiting.add(row);
            }
            if (waiting.size() == PORTION) {
                done();
            }
        }

        void done() {
            if (!waiting.isEmpty()) {
                // Where one wrong row undoes all, the rows after it are only looked at.
                boolean storing = how == WorkbookHow.RIGHT || (how == WorkbookHow.ALL && !tally.isWrong());
                taking.take(round, waiting, storing, tally, viewer);
                waiting.clear();
            }
        }

        private void headings(SheetRow row) {
            List<Violation> wrong = new ArrayList<>();
            for (int column = 0; column < SheetColumns.COUNT; column++) {
                String expected = SheetColumns.ALL.get(column).heading();
                if (!row.cell(column).text().strip().equals(expected)) {
                    wrong.add(Violation.of(row.cell(column).address(), "dispatch-heading", expected));
                }
            }
            if (!wrong.isEmpty()) {
                throw Problems.unprocessable("dispatch-workbook.headings", wrong);
            }
        }
    }
}
