package cn.reserve.library.dispatch.workbook;

import cn.reserve.library.form.Funding;
import cn.reserve.platform.rest.Messages;
import cn.reserve.platform.rest.Wording;
import cn.reserve.platform.sheet.SheetColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** The columns of the workbook, and which field of a report each one is. */
final class SheetColumns {
    static final int ID = 0;
    static final int STATE = 3;
    static final int FIRST_FIGURE = 4;
    static final int FIRST_SOURCE = 7;
    static final int PAID = FIRST_SOURCE + Funding.Source.values().length;
    static final int PROGRESS = PAID + 1;
    static final int STARTED = PAID + 2;
    static final int COMPLETED = PAID + 3;
    static final int INSTALLED = PAID + 4;
    static final int SUMMARY = PAID + 5;
    static final int WISHES = PAID + 6;
    static final int COUNT = PAID + 7;

    static final List<SheetColumn> ALL = all();

    private SheetColumns() {}

    private static List<SheetColumn> all() {
        List<SheetColumn> columns = new ArrayList<>();
        columns.add(column("项目编号 · Project id", "请勿修改 · Do not change"));
        columns.add(column("项目名称 · Project", null));
        columns.add(column("企业 · Enterprise", null));
        columns.add(column("填报状态 · State", null));
        columns.add(column("本期完成投资（万元） · Invested this month", "必填 · Required"));
        columns.add(column("本年完成投资（万元） · Invested this year", "必填，不小于本期 · Required, not less than this month"));
        columns.add(column("累计完成投资（万元） · Invested in all", "必填，不小于本年 · Required, not less than this year"));
        for (Funding.Source source : Funding.Source.values()) {
            Wording name = Messages.name(source);
            columns.add(column("到位资金：" + name.zh() + "（万元） · In place: " + name.en(), "没有则留空 · Empty for none"));
        }
        columns.add(column("支付资金（万元） · Paid", "必填，不超过到位资金合计 · Required, not more than what is in place"));
        columns.add(column("形象进度 · Progress", "审批、前期准备、在建、投产 · approval, preparation, construction, commissioned"));
        columns.add(column("实际开工日期 · Really started", "2026-03-31"));
        columns.add(column("实际投产日期 · Really completed", "2026-03-31"));
        columns.add(column("已安装设备（台、套） · Machines installed", "必填 · Required"));
        columns.add(column("本期进展 · Progress in words", "必填 · Required"));
        columns.add(column("需协调事项 · Wishes", null));
        return List.copyOf(columns);
    }

    private static SheetColumn column(String heading, @Nullable String hint) {
        return new SheetColumn(heading, 20, hint);
    }

    /** The column of a field of a report, e.g. {@code investedYear} or {@code funds[1].amount}. */
    static OptionalInt of(String field, List<Funding> funds) {
        return switch (field) {
            case "investedPeriod" -> OptionalInt.of(FIRST_FIGURE);
            case "investedYear" -> OptionalInt.of(FIRST_FIGURE + 1);
            case "investedTotal" -> OptionalInt.of(FIRST_FIGURE + 2);
            case "fundsPaid" -> OptionalInt.of(PAID);
            case "progress" -> OptionalInt.of(PROGRESS);
            case "startedOn" -> OptionalInt.of(STARTED);
            case "completedOn" -> OptionalInt.of(COMPLETED);
            case "installed" -> OptionalInt.of(INSTALLED);
            case "summary" -> OptionalInt.of(SUMMARY);
            case "wishes" -> OptionalInt.of(WISHES);
            default -> source(field, funds);
        };
    }

    private static OptionalInt source(String field, List<Funding> funds) {
        for (int i = 0; i < funds.size(); i++) {
            Funding.Source source = funds.get(i).source();
            if (source != null && field.startsWith("funds[" + i + "]")) {
                return OptionalInt.of(FIRST_SOURCE + source.ordinal());
            }
        }
        return OptionalInt.empty();
    }
}
