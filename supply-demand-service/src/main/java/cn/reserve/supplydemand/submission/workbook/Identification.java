package cn.reserve.supplydemand.submission.workbook;

import cn.reserve.platform.rest.Problems;
import cn.reserve.platform.sheet.SheetColumn;
import cn.reserve.platform.sheet.SheetReader;
import cn.reserve.platform.sheet.SheetWriter;
import cn.reserve.supplydemand.sheet.SheetKind;
import cn.reserve.supplydemand.submission.FilledSheets.Filled;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/** Whose workbook it is and what it went out with, on a sheet that nobody sees. It guards against mistakes, not against people: what may be stored is decided elsewhere. */
record Identification(Map<String, String> lines) {
    static final String SHEET = "_reserve";
    private static final String ENTERPRISE = "enterprise";
    private static final String ROUND = "round";
    private static final String ROUND_NAME = "roundName";
    private static final String TEMPLATE = "template.";
    private static final String LAST = "last.";
    private static final String EARLIER = "earlier.";
    private static final int MOST = 100;

    static Identification of(
            Filled filled, ToIntFunction<SheetKind> last, Function<SheetKind, Optional<UUID>> earlier) {
        Map<String, String> lines = new LinkedHashMap<>();
        lines.put(ENTERPRISE, filled.uscc());
        lines.put(ROUND, filled.round().toString());
        lines.put(ROUND_NAME, filled.roundName());
        filled.versions().forEach((kind, version) -> {
            lines.put(TEMPLATE + kind, version.toString());
            lines.put(LAST + kind, Integer.toString(last.applyAsInt(kind)));
            earlier.apply(kind).ifPresent(offered -> lines.put(EARLIER + kind, offered.toString()));
        });
        return new Identification(lines);
    }

    /**
     * That of a workbook.
     *
     * @throws cn.reserve.platform.rest.ProblemException 422 {@code submission-workbook.unknown} for one that was not made here
     */
    static Identification read(SheetReader reader) {
        int at = reader.sheets().indexOf(SHEET);
        if (at < 0) {
            throw Problems.unprocessable("submission-workbook.unknown");
        }
        Map<String, String> lines = new LinkedHashMap<>();
        reader.rows(at, row -> {
            if (lines.size() < MOST) {
                lines.put(row.cell(0).text().strip(), row.cell(1).text().strip());
            }
        });
        return new Identification(lines);
    }

    void write(SheetWriter workbook) {
        workbook.hidden(SHEET, List.of(SheetColumn.of("key"), SheetColumn.of("value")));
        lines.forEach(workbook::row);
    }

    /**
     * Whether it may be brought into a submission.
     *
     * @throws cn.reserve.platform.rest.ProblemException 422 {@code submission-workbook.other-enterprise}, {@code .other-round}, {@code
     *     .other-template}
     */
    void require(Filled filled) {
        if (!filled.uscc().equals(lines.get(ENTERPRISE))) {
            throw Problems.unprocessable("submission-workbook.other-enterprise", said(ENTERPRISE));
        }
        if (!filled.round().toString().equals(lines.get(ROUND))) {
            throw Problems.unprocessable("submission-workbook.other-round", said(ROUND_NAME));
        }
        filled.versions().forEach((kind, version) -> {
            if (!version.toString().equals(lines.get(TEMPLATE + kind))) {
                throw Problems.unprocessable(
                        "submission-workbook.other-template", kind, said(TEMPLATE + kind), version);
            }
        });
    }

    /** The last number that a sheet had when the workbook went out; rows with a later one are nobody's to miss. */
    int last(SheetKind kind) {
        String said = lines.getOrDefault(LAST + kind, "");
        return said.matches("\\d{1,9}") ? Integer.parseInt(said) : 0;
    }

    /** The earlier submission whose rows a sheet offered; empty for none. */
    Optional<UUID> earlier(SheetKind kind) {
        try {
            return Optional.of(UUID.fromString(lines.getOrDefault(EARLIER + kind, "")));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    private String said(String key) {
        String said = lines.getOrDefault(key, "");
        return said.isEmpty() ? "?" : said.substring(0, Math.min(said.length(), MOST));
    }
}
