package cn.reserve.library.listitem;

import cn.reserve.library.annuallist.AnnualList;
import cn.reserve.library.annuallist.AnnualLists;
import cn.reserve.library.listtype.ListLayout;
import cn.reserve.library.viewer.Viewer;
import cn.reserve.platform.audit.Audit;
import cn.reserve.platform.columns.CodeNames;
import cn.reserve.platform.columns.WrittenCell;
import cn.reserve.platform.rest.Messages;
import cn.reserve.platform.rest.Wording;
import cn.reserve.platform.sheet.SheetWriter;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes a list, or its empty template, as a workbook that can come back. */
@ApplicationScoped
class ExportingItems {
    private static final int SECONDS = 600;

    private final ListItems items;
    private final AnnualLists lists;
    private final ListReadings readings;
    private final Audit audit;

    ExportingItems(ListItems items, AnnualLists lists, ListReadings readings, Audit audit) {
        this.items = items;
        this.lists = lists;
        this.readings = readings;
        this.audit = audit;
    }

    /**
     * What is exported.
     *
     * @param name of the file
     */
    record Export(
            UUID list,
            String name,
            ListLayout layout,
            @Nullable LocalDate ageDay,
            boolean template) {}

    /**
     * Looks at the list and notes the export.
     *
     * @throws cn.reserve.platform.rest.ProblemException 404
     */
    Export of(UUID id, boolean template, Viewer viewer) {
        return QuarkusTransaction.requiringNew().call(() -> {
            AnnualList list = lists.visible(id, viewer);
            if (!template) {
                audit.recordLook(
                        "annual-list.exported",
                        "annual-list",
                        id.toString(),
                        list.ownerName(),
                        Map.of("format", "XLSX"));
            }
            String year = list.year() == null ? "" : "-" + list.year();
            String name = list.typeCode() + year + "-" + list.owner() + (template ? "-template" : "") + ".xlsx";
            return new Export(id, name, readings.layout(list), list.ageDay(), template);
        });
    }

    /** Writes the rows as they are read. */
    void write(Export export, OutputStream out) {
        QuarkusTransaction.requiringNew().timeout(SECONDS).run(() -> {
            CodeNames codes = readings.codes();
            try (SheetWriter sheet = SheetWriter.open(out)) {
                sheet.sheet("清单", SheetLayout.columns(export.layout(), export.template()));
                if (!export.template()) {
                    items.each(export.list(), item -> sheet.row(row(export, item, codes)));
                }
            }
        });
    }

    private static @Nullable Object[] row(Export export, ListItem item, CodeNames codes) {
        List<@Nullable Object> cells = new ArrayList<>();
        cells.add(item.number());
        export.layout()
                .columns()
                .forEach(
                        column -> cells.add(WrittenCell.of(column, item.values().get(column.key()), codes)));
        Wording state = Messages.name(item.state());
        cells.add(state.zh() + " · " + state.en());
        cells.add(item.doneQuantity());
        cells.add(AgePolicy.findings(export.layout(), item.values(), export.ageDay()).stream()
                .map(rule -> rule.message().zh() + " · " + rule.message().en())
                .collect(Collectors.joining("\n")));
        cells.add(SheetLayout.mark(item.print()));
        return cells.toArray();
    }
}
