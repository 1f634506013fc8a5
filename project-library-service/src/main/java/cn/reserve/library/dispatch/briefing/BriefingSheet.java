package cn.reserve.library.dispatch.briefing;

import cn.reserve.library.dispatch.briefing.MakingBriefing.LitRow;
import cn.reserve.library.dispatch.report.DispatchState;
import cn.reserve.library.form.Field;
import cn.reserve.platform.rest.Messages;
import cn.reserve.platform.rest.Wording;
import cn.reserve.platform.sheet.SheetColumn;
import cn.reserve.platform.sheet.SheetLink;
import cn.reserve.platform.sheet.SheetWriter;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The briefing as a workbook: by county, by field, and the red and yellow projects. */
final class BriefingSheet {
    private static final int NARROW = 18;
    private static final int WIDE = 60;
    private static final BigDecimal WAN = BigDecimal.valueOf(10_000);
    private static final String ROWS = "明细页面 · Page with the rows";
    private static final List<String> FIGURES = List.of(
            "应填报（个） · Asked",
            "已填报（个） · Reported",
            "未填报（个） · Missing",
            "本期完成投资（万元） · Invested this month",
            "本年完成投资（万元） · Invested this year",
            "累计完成投资（万元） · Invested in all",
            "到位资金（万元） · Funds in place",
            "支付资金（万元） · Paid",
            "绿灯 · Green",
            "黄灯 · Yellow",
            "红灯 · Red",
            "疑点 · Doubted",
            ROWS);
    private static final List<SheetColumn> LIT = List.of(
            SheetColumn.of("项目名称 · Project"),
            SheetColumn.of("企业 · Enterprise"),
            SheetColumn.of("县（区） · District"),
            SheetColumn.of("领域 · Field"),
            SheetColumn.of("亮灯 · Light"),
            SheetColumn.of("开工灯 · Start"),
            SheetColumn.of("进度灯 · Progress"),
            SheetColumn.of("迟开工（月） · Months late"),
            SheetColumn.of("落后（百分点） · Points behind"),
            SheetColumn.of("连续红灯（月） · Reds in a row"),
            SheetColumn.of("填报状态 · State"),
            SheetColumn.of("本年完成投资（万元） · Invested this year"));

    private BriefingSheet() {}

    static void write(
            BriefingResponse briefing, BriefingPages pages, Consumer<Consumer<LitRow>> lit, OutputStream out) {
        try (SheetWriter sheet = SheetWriter.open(out)) {
            sheet.sheet("按县（区）", said(briefing, "各县（区） · By district"), columns("县（区） · District"));
            briefing.counties()
                    .forEach(line -> sheet.row(cells(line.name(), line, pages.of(briefing, "county", line.key()))));
            sheet.row(cells("合计 · Total", briefing.total(), pages.of(briefing)));
            sheet.sheet("按领域", said(briefing, "各领域 · By field"), columns("领域 · Field"));
            briefing.fields()
                    .forEach(line -> sheet.row(cells(
                            both(Messages.name(Field.valueOf(line.key()))),
                            line,
                            pages.of(briefing, "field", line.key()))));
            sheet.sheet("红灯、黄灯项目", said(briefing, "红灯、黄灯项目 · Red and yellow projects"), LIT);
            lit.accept(row -> sheet.row(lit(row)));
        }
    }

    /** A sheet that is printed or sent on alone still says which month it is of. */
    private static String said(BriefingResponse briefing, String part) {
        return both(Messages.wordingOrCode("briefing.title", briefing.period())) + " — " + part;
    }

    private static List<SheetColumn> columns(String first) {
        return Stream.concat(Stream.of(first), FIGURES.stream())
                .map(heading -> new SheetColumn(heading, heading.equals(ROWS) ? WIDE : NARROW, null))
                .toList();
    }

    private static @Nullable Object[] cells(String name, BriefingLine line, String address) {
        return new @Nullable Object[] {
            name,
            line.asked(),
            line.filled(),
            line.missing(),
            wan(line.investedPeriod()),
            wan(line.investedYear()),
            wan(line.investedTotal()),
            wan(line.fundsInPlace()),
            wan(line.fundsPaid()),
            line.green(),
            line.yellow(),
            line.red(),
            line.flagged(),
            new SheetLink(address)
        };
    }

    private static @Nullable Object[] lit(LitRow row) {
        BigDecimal invested = row.investedYear();
        return new @Nullable Object[] {
            row.name(),
            row.enterpriseName(),
            row.countyName(),
            both(Messages.name(row.field())),
            both(Messages.name(row.light())),
            both(Messages.name(row.start())),
            both(Messages.name(row.progress())),
            row.monthsLate(),
            row.pointsBehind(),
            row.reds(),
            both(Messages.name(DispatchState.valueOf(row.state()))),
            invested == null ? null : wan(invested)
        };
    }

    private static BigDecimal wan(BigDecimal yuan) {
        return yuan.divide(WAN);
    }

    private static String both(Wording words) {
        return words.zh() + " · " + words.en();
    }
}
