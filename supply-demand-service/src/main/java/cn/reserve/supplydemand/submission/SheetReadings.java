package cn.reserve.supplydemand.submission;

import cn.reserve.platform.columns.CodeNames;
import cn.reserve.platform.rest.Problems;
import cn.reserve.platform.rest.Violation;
import cn.reserve.platform.sheet.SheetCell;
import cn.reserve.platform.standards.CityTime;
import cn.reserve.platform.standards.CodeTables;
import cn.reserve.supplydemand.round.CollectionRound;
import cn.reserve.supplydemand.sheet.RowReading;
import cn.reserve.supplydemand.sheet.SheetKind;
import cn.reserve.supplydemand.sheet.SheetLayout;
import cn.reserve.supplydemand.sheettemplate.SheetVersions;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/** Reads rows against the versions that a round keeps. */
@ApplicationScoped
class SheetReadings {
    static final String PURCHASE_MONTH = "purchaseMonth";

    private final SheetVersions templates;
    private final CodeTables codes;
    private final Clock clock;

    SheetReadings(SheetVersions templates, CodeTables codes, Clock clock) {
        this.templates = templates;
        this.codes = codes;
        this.clock = clock;
    }

    /**
     * What a sheet of the round asks for.
     *
     * @throws cn.reserve.platform.rest.ProblemException 400 {@code kind} for a sheet that the round does not ask for
     */
    SheetLayout layout(CollectionRound round, SheetKind kind) {
        int number = Optional.ofNullable(round.versions().get(kind))
                .orElseThrow(() -> Problems.invalid(Violation.of("kind", "sheet-not-asked", kind)));
        return templates.layout(kind, number);
    }

    /** For rows of one sheet. */
    RowReading of(CollectionRound round, SheetKind kind) {
        return new RowReading(kind, layout(round, kind), new CodeNames(codes, today()));
    }

    /**
     * The text form of what was typed.
     *
     * @throws cn.reserve.platform.rest.ProblemException 400 by column, as {@code values.<key>}
     */
    SortedMap<String, String> values(RowReading reading, Map<String, String> typed) {
        RowReading.Read read = read(reading, typed);
        if (!read.faults().isEmpty()) {
            throw Problems.invalid(read.faults().stream()
                    .map(fault -> new Violation(
                            "values." + fault.column().key(),
                            fault.rule(),
                            fault.said().zh(),
                            fault.said().en()))
                    .toList());
        }
        if (read.values().isEmpty()) {
            throw Problems.invalid(List.of(Violation.of("values", "required")));
        }
        return read.values();
    }

    static RowReading.Read read(RowReading reading, Map<String, String> typed) {
        return reading.read(column -> cell(typed.getOrDefault(column.key(), "")));
    }

    private static SheetCell cell(String text) {
        return new SheetCell("", text.isBlank() ? SheetCell.Kind.EMPTY : SheetCell.Kind.TEXT, text, null, null);
    }

    /** Whether a row wants something for a month that has passed. */
    boolean isPast(SheetKind kind, Map<String, String> values) {
        String planned = kind == SheetKind.DEMAND ? values.get(PURCHASE_MONTH) : null;
        return planned != null && YearMonth.parse(planned).isBefore(YearMonth.from(today()));
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), CityTime.ZONE);
    }
}
