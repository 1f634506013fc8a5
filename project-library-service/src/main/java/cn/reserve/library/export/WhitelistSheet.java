package cn.reserve.library.export;

import cn.reserve.library.form.Field;
import cn.reserve.platform.rest.Messages;
import cn.reserve.platform.rest.Wording;
import cn.reserve.platform.sheet.SheetColumn;
import cn.reserve.platform.sheet.SheetWriter;
import java.io.OutputStream;
import java.util.List;

/** The list as a workbook. */
final class WhitelistSheet {
    private static final List<SheetColumn> COLUMNS = List.of(
            SheetColumn.of("项目代码 · Code"),
            SheetColumn.of("项目名称 · Project"),
            SheetColumn.of("企业 · Enterprise"),
            SheetColumn.of("统一社会信用代码 · USCC"),
            SheetColumn.of("领域 · Field"),
            SheetColumn.of("县（区） · District"),
            SheetColumn.of("总投资（元） · Total investment (CNY)"),
            SheetColumn.of("贷款需求（元） · Loan (CNY)"),
            SheetColumn.of("批次 · Batch"),
            SheetColumn.of("批准人 · Approved by"),
            SheetColumn.of("公布时间 · Published"),
            SheetColumn.of("移出时间 · Taken off"),
            SheetColumn.of("防篡改校验码 · Tamper-evident code"));

    private WhitelistSheet() {}

    static void write(ExportingWhitelist.Export export, OutputStream out) {
        try (SheetWriter sheet = SheetWriter.open(out)) {
            sheet.sheet("备选项目清单", COLUMNS);
            export.entries()
                    .accept(row -> sheet.row(
                            row.projectCode(),
                            row.name(),
                            row.enterpriseName(),
                            row.uscc(),
                            field(row),
                            row.countyName(),
                            row.totalInvestment(),
                            row.loanAmount(),
                            row.batchNumber(),
                            row.approvedBy(),
                            row.publishedAt(),
                            row.revokedAt(),
                            row.hash()));
        }
    }

    /** In both languages, as its heading. */
    private static String field(ListedRow row) {
        Wording name = Messages.name(Field.valueOf(row.field()));
        return name.zh() + " · " + name.en();
    }
}
