package cn.reserve.platform.standards;

import cn.reserve.platform.rest.Problems;
import cn.reserve.platform.sheet.CsvReader;
import cn.reserve.platform.sheet.SheetCell;
import cn.reserve.platform.sheet.SheetLimits;
import cn.reserve.platform.sheet.SheetReader;
import cn.reserve.platform.sheet.SheetRow;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An import file, CSV or xlsx, read into rows that passed their checks and notes on those that did not. Knows no database. */
final class CodeFile {

    private static final SheetLimits LIMITS = SheetLimits.standard();

    private final CodeTable table;
    private final Map<String, CodeRow> rows = new LinkedHashMap<>();
    private final Set<String> refusedCodes = new HashSet<>();
    private final List<ImportNote> refused = new ArrayList<>();
    private final List<ImportNote> warnings = new ArrayList<>();
    private @Nullable CodeLayout layout;
    private int read;
    private int refusedRows;

    private CodeFile(CodeTable table) {
        this.table = table;
    }

    /**
     * Reads a file; xlsx is told from CSV by its first bytes, of a workbook the first sheet counts.
     *
     * @throws cn.reserve.platform.rest.ProblemException 422 {@code codes.headings}, {@code codes.empty} or {@code sheet.*}
     */
    static CodeFile read(CodeTable table, InputStream body) {
        CodeFile file = new CodeFile(table);
        try {
            BufferedInputStream in = new BufferedInputStream(body);
            in.mark(4);
            byte[] beginning = in.readNBytes(2);
            in.reset();
            boolean binary = beginning.length == 2
                    && (beginning[0] == 'P' && beginning[1] == 'K' || beginning[0] == (byte) 0xD0);
            if (binary) {
                try (SheetReader workbook = SheetReader.open(in, LIMITS)) {
                    workbook.rows(0, file::take);
                }
            } else {
                CsvReader.rows(in, LIMITS, file::take);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        if (file.read == 0) {
            throw Problems.unprocessable("codes.empty");
        }
        return file;
    }

    Map<String, CodeRow> rows() {
        return rows;
    }

    Set<String> refusedCodes() {
        return refusedCodes;
    }

    List<ImportNote> refused() {
        return List.copyOf(refused);
    }

    List<ImportNote> warnings() {
        return List.copyOf(warnings);
    }

    int read() {
        return read;
    }

    int refusedRows() {
        return refusedRows;
    }

    private void take(SheetRow row) {
        if (row.isBlank()) {
            return;
        }
        if (layout == null) {
            layout = CodeLayout.of(table, row);
            return;
        }
        read++;
        CodeRowCheck check = new CodeRowCheck(table, layout, row);
        Optional<CodeRow> taken = formulaIn(row, check) ? Optional.empty() : check.row();
        check.warnings().stream()
                .limit(ImportReport.MOST_NOTES - (long) warnings.size())
                .forEach(warnings::add);
        taken.filter(code -> rows.containsKey(code.code())).ifPresent(code -> check.refuseRepeat(code.code()));
        if (taken.isEmpty() || !check.refused().isEmpty()) {
            refuse(check);
        } else {
            rows.put(taken.get().code(), taken.get());
        }
    }

    private void refuse(CodeRowCheck check) {
        refusedRows++;
        check.code().ifPresent(refusedCodes::add);
        check.refused().stream()
                .limit(ImportReport.MOST_NOTES - (long) refused.size())
                .forEach(refused::add);
    }

    private static boolean formulaIn(SheetRow row, CodeRowCheck check) {
        boolean found = false;
        for (SheetCell cell : row.cells()) {
            if (cell.kind() == SheetCell.Kind.FORMULA || cell.kind() == SheetCell.Kind.ERROR) {
                check.refuseFormula(cell);
                found = true;
            }
        }
        return found;
    }
}
