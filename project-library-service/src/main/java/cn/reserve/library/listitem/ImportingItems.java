package cn.reserve.library.listitem;

import cn.reserve.library.annuallist.AnnualList;
import cn.reserve.library.annuallist.AnnualLists;
import cn.reserve.library.annuallist.ListAction;
import cn.reserve.library.listitem.ImportReport.WrongCell;
import cn.reserve.library.viewer.Viewer;
import cn.reserve.platform.audit.Audit;
import cn.reserve.platform.rest.Problems;
import cn.reserve.platform.rest.Violation;
import cn.reserve.platform.sheet.SheetLimits;
import cn.reserve.platform.sheet.SheetReader;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Brings the rows of a workbook into a list, all of them or none. */
@ApplicationScoped
class ImportingItems {
    private static final int SECONDS = 600;

    /** The headings are a row as well. */
    private static final SheetLimits LIMITS = SheetLimits.standard().withRows(ItemImport.MOST_ITEMS + 1);

    private final ListItems items;
    private final AnnualLists lists;
    private final ListReadings readings;
    private final Audit audit;
    private final Clock clock;

    ImportingItems(ListItems items, AnnualLists lists, ListReadings readings, Audit audit, Clock clock) {
        this.items = items;
        this.lists = lists;
        this.readings = readings;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Reads the first sheet of a workbook.
     *
     * @param preview only say what it would bring, and what is wrong
     * @throws cn.reserve.platform.rest.ProblemException 404; 403 and 409 as {@link ListReadings#require}; 413 or 422 {@code sheet.*}; 422
     *     {@code annual-list.headings}, {@code annual-list.no-rows}, {@code annual-list.full}; 422 {@code annual-list.cells} naming each
     *     wrong cell, unless it is a preview
     */
    ImportReport run(UUID listId, InputStream file, boolean preview, Viewer viewer) {
        QuarkusTransaction.requiringNew()
                .run(() -> ListReadings.require(lists.visible(listId, viewer), ListAction.EDIT, viewer));
        // The file is here before anything is held: a slow sender keeps nobody waiting.
        try (SheetReader reader = SheetReader.open(file, LIMITS)) {
            return QuarkusTransaction.requiringNew()
                    .timeout(SECONDS)
                    .call(() -> taken(listId, reader, preview, viewer));
        }
    }

    private ImportReport taken(UUID listId, SheetReader reader, boolean preview, Viewer viewer) {
        AnnualList list = preview ? lists.visible(listId, viewer) : lists.locked(listId, viewer);
        ListReadings.require(list, ListAction.EDIT, viewer);
        ItemImport rows = new ItemImport(
                list, readings.layout(list), readings.of(list), items, preview, viewer.name(), clock.instant());
        reader.rows(0, rows::take);
        ImportReport report = rows.end();
        if (preview) {
            return report;
        }
        if (report.wrongCells() > 0) {
            throw Problems.unprocessable("annual-list.cells", violations(report.wrong()));
        }
        audit.record(
                "annual-list.imported",
                "annual-list",
                listId.toString(),
                list.ownerName(),
                null,
                Map.of("added", report.added(), "changed", report.changed(), "unchanged", report.unchanged()));
        return report;
    }

    private static List<Violation> violations(List<WrongCell> wrong) {
        return wrong.stream()
                .map(cell -> new Violation(
                        cell.cell(),
                        cell.rule(),
                        cell.cell() + " " + cell.heading().zh() + "：" + cell.zh(),
                        cell.cell() + " " + cell.heading().en() + ": " + cell.en()))
                .toList();
    }
}
