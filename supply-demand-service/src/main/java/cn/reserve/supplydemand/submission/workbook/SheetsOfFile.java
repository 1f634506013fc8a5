package cn.reserve.supplydemand.submission.workbook;

import cn.reserve.platform.sheet.SheetReader;
import cn.reserve.supplydemand.sheet.SheetKind;
import cn.reserve.supplydemand.submission.FilledSheets.Filled;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which sheet of a workbook is which. */
final class SheetsOfFile {
    /** The list of what is wrong in an annotated copy. */
    static final String PROBLEMS = "问题清单 Problems";

    private SheetsOfFile() {}

    /** Where the sheet of a kind stands, from 0; -1 where it does not. */
    static int at(SheetReader reader, SheetKind kind) {
        List<String> names = reader.sheets().stream().map(String::strip).toList();
        return names.indexOf(WorkbookColumns.title(kind));
    }

    /** Names of the sheets that nobody asked for. */
    static List<String> ignored(SheetReader reader, Filled filled) {
        Set<String> known = Stream.concat(
                        filled.versions().keySet().stream()
                                .flatMap(kind -> Stream.of(WorkbookColumns.title(kind), WorkbookColumns.choices(kind))),
                        Stream.of(Identification.SHEET, PROBLEMS))
                .collect(Collectors.toSet());
        List<String> ignored = new ArrayList<>(reader.sheets());
        ignored.removeIf(name -> known.contains(name.strip()));
        return ignored;
    }
}
