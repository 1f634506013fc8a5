package cn.reserve.platform.sheet;

import cn.reserve.platform.rest.Problems;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Which cells of a workbook are merged: the workbook parser does not say. Collected while the package is inspected, whatever the order of its parts. */
final class MergedCells {
    /** More than anybody merges by hand. */
    private static final int MOST = 1_000;

    private static final Pattern RANGE =
            Pattern.compile("\\$?([A-Z]{1,3})\\$?(\\d{1,7}):\\$?([A-Z]{1,3})\\$?(\\d{1,7})");

    private final List<String> sheets = new ArrayList<>();
    private final Map<String, String> targets = new HashMap<>();
    private final Map<String, List<SheetRange>> byPart = new HashMap<>();
    private int count;

    void see(String part, XMLStreamReader element) {
        switch (element.getLocalName()) {
            case "mergeCell" -> merged(part, XmlInspection.attribute(element, "ref"));
            case "sheet" -> {
                if (part.equals("xl/workbook.xml")) {
                    sheets.add(String.valueOf(XmlInspection.attribute(element, "id")));
                }
            }
            case "Relationship" -> {
                if (part.equals("xl/_rels/workbook.xml.rels")) {
                    targets.put(
                            String.valueOf(XmlInspection.attribute(element, "Id")),
                            part(String.valueOf(XmlInspection.attribute(element, "Target"))));
                }
            }
            default -> {}
        }
    }

    private void merged(String part, @Nullable String reference) {
        Matcher range = RANGE.matcher(reference == null ? "" : reference);
        List<SheetRange> known = byPart.computeIfAbsent(part, _ -> new ArrayList<>());
        if (range.matches()) {
            if (++count > MOST) {
                throw Problems.unprocessable("sheet.too-many-merged", MOST);
            }
            known.add(new SheetRange(
                    column(range.group(1)),
                    Integer.parseInt(range.group(2)),
                    column(range.group(3)),
                    Integer.parseInt(range.group(4))));
        }
    }

    /** Those of a sheet, from 0. */
    List<SheetRange> of(int sheet) {
        String part = sheet < sheets.size() ? targets.get(sheets.get(sheet)) : null;
        return part == null ? List.of() : List.copyOf(byPart.getOrDefault(part, List.of()));
    }

    private static String part(String target) {
        String path = target.startsWith("/") ? target.substring(1) : "xl/" + target;
        return path.toLowerCase(Locale.ROOT);
    }

    private static int column(String letters) {
        int column = 0;
        for (int i = 0; i < letters.length(); i++) {
            column = column * 26 + letters.charAt(i) - 'A' + 1;
        }
        return column - 1;
    }
}
