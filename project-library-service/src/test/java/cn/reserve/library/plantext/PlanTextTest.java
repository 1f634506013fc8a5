package cn.reserve.library.plantext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import cn.reserve.library.plantext.PlanReading.Bound;
import cn.reserve.library.plantext.PlanReading.Comparison;
import cn.reserve.library.plantext.PlanReading.ReadMeasure;
import cn.reserve.library.plantext.PlanReading.ReadTarget;
import cn.reserve.library.plantext.PlanReading.UnreadLine;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlanTextTest {
    private static final String HEAD = "重点任务\t\t重点举措\t牵头责任单位\n";

    @Test
    void readsATableWhoseEmptyCellsRepeatTheOneAbove() {
        PlanReading read = PlanText.read("附件\n" + HEAD
                + "一、更新设备\t工业领域\t建立项目库\t市发展改革委\n"
                + "\t\t建立供给清单\t市经济和信息化局\n"
                + "\t建筑领域\t制定改造清单\t市住房城乡建设局\n");

        assertThat(read.structure()).isEqualTo(PlanStructure.ANNEX_TABLE);
        assertThat(read.measures())
                .extracting(
                        ReadMeasure::line,
                        ReadMeasure::action,
                        ReadMeasure::topic,
                        ReadMeasure::text,
                        ReadMeasure::notes)
                .containsExactly(
                        tuple(3, "一、更新设备", "工业领域", "建立项目库", List.of()),
                        tuple(4, "一、更新设备", "工业领域", "建立供给清单", List.of()),
                        tuple(5, "一、更新设备", "建筑领域", "制定改造清单", List.of()));
    }

    @Test
    void letsTheUnitBeforeTheCommaLead() {
        PlanReading read =
                PlanText.read(HEAD + "一、更新设备\t工业领域\t推广装备\t市交通运输局，市发展改革委、市经济和信息化局\n" + "\t\t争取资金\t市发展改革委、市财政局\n");

        assertThat(read.measures())
                .extracting(ReadMeasure::leads, ReadMeasure::others)
                .containsExactly(
                        tuple(List.of("市交通运输局"), List.of("市发展改革委", "市经济和信息化局")),
                        tuple(List.of("市发展改革委", "市财政局"), List.of()));
    }

    @Test
    void saysOfEachRowWhoseCellsStandAside() {
        PlanReading read = PlanText.read(HEAD
                + "\t三、回收利用\t回收网络\t发展物流体系\n"
                + "推进两网融合\t\t\t市商务局\n"
                + "二手交易\t\t优化登记管理\t市公安局\n"
                + "创新支撑\t组织攻关\t市科学技术局\t\n");

        assertThat(read.measures())
                .extracting(ReadMeasure::action, ReadMeasure::topic, ReadMeasure::text, ReadMeasure::leads)
                .containsExactly(
                        tuple("三、回收利用", "回收网络", "发展物流体系", List.of()),
                        tuple("三、回收利用", "回收网络", "推进两网融合", List.of("市商务局")),
                        tuple("三、回收利用", "二手交易", "优化登记管理", List.of("市公安局")),
                        tuple("三、回收利用", "创新支撑", "组织攻关", List.of("市科学技术局")));
        assertThat(read.measures()).allSatisfy(row -> assertThat(row.notes()).contains(ReadingNote.CELLS_SHIFTED));
        assertThat(read.measures().getFirst().notes()).contains(ReadingNote.NO_LEAD_UNIT);
    }

    @Test
    void reportsWhatStandsBetweenTheRows() {
        PlanReading read = PlanText.read(HEAD + "一、更新设备\t工业\t建立项目库\t市发展改革委\n第 3 页\n\t\t\t市商务局\n");

        assertThat(read.measures()).hasSize(1);
        assertThat(read.unread())
                .extracting(UnreadLine::line, UnreadLine::reason)
                .containsExactly(tuple(3, UnreadReason.NOT_IN_THE_TABLE), tuple(4, UnreadReason.NOT_IN_THE_TABLE));
    }

    @Test
    void readsAnEnglishAnnexWithoutBordersAndSaysWhatItAssumed() {
        PlanReading read = PlanText.read("""
                Key initiatives Key measures Leading responsible unit
                Renewal
                of equipment
                Promote equipment renewal in industry Establish a project library Municipal Development and Reform Commission
                Formulate a plan for trade Municipal Bureau of Commerce, Municipal Finance Bureau
                Municipal Taxation Bureau
                Share to:
                """);

        assertThat(read.structure()).isEqualTo(PlanStructure.ANNEX_LINES);
        assertThat(read.measures())
                .extracting(ReadMeasure::action, ReadMeasure::topic, ReadMeasure::text)
                .containsExactly(
                        tuple(
                                "Renewal of equipment",
                                "Promote equipment renewal in industry",
                                "Establish a project library"),
                        tuple(
                                "Renewal of equipment",
                                "Promote equipment renewal in industry",
                                "Formulate a plan for trade"));
        ReadMeasure second = read.measures().getLast();
        assertThat(second.leads()).containsExactly("Municipal Bureau of Commerce");
        assertThat(second.others()).containsExactly("Municipal Finance Bureau", "Municipal Taxation Bureau");
        assertThat(second.notes()).contains(ReadingNote.LEAD_UNCERTAIN);
        assertThat(read.measures().getFirst().notes()).contains(ReadingNote.PARTED_AT_A_VERB, ReadingNote.LINES_JOINED);
        assertThat(read.unread()).extracting(UnreadLine::text).containsExactly("Share to:");
    }

    @Test
    void readsOnlyHeadingsThatSayWhoLeads() {
        PlanReading read = PlanText.read("""
                二、实施行动
                （一）推进工业更新。聚焦重点行业。由省工业和信息化厅牵头并制定方案，省发展改革委等省直有关部门推进落实。
                1．更新机床。加快替代。
                2．推广数字化。
                （二）加大支持。由省财政厅、省税务局按职责分工负责。
                （三）提升教育医疗。分别由省教育厅、省卫生健康委牵头，各市推进。
                1．提升教育设备水平。
                2．提升医疗设备水平。
                （四）强化宣传
                加大宣传。
                """);

        assertThat(read.structure()).isEqualTo(PlanStructure.LEAD_SENTENCES);
        assertThat(read.measures())
                .extracting(ReadMeasure::line, ReadMeasure::text, ReadMeasure::leads, ReadMeasure::others)
                .containsExactly(
                        tuple(3, "更新机床", List.of("省工业和信息化厅"), List.of("省发展改革委")),
                        tuple(4, "推广数字化", List.of("省工业和信息化厅"), List.of("省发展改革委")),
                        tuple(7, "提升教育设备水平", List.of("省教育厅"), List.of()),
                        tuple(8, "提升医疗设备水平", List.of("省卫生健康委"), List.of()));
        assertThat(read.measures().getLast().notes()).containsExactly(ReadingNote.LEADS_IN_ORDER);
        assertThat(read.unread())
                .extracting(UnreadLine::line, UnreadLine::reason)
                .containsExactly(tuple(5, UnreadReason.NONE_LEADS), tuple(9, UnreadReason.NO_UNIT));
    }

    @Test
    void readsGoalsWithTheirBaseYearAndReportsThoseWithoutAFigure() {
        PlanReading read = PlanText.read("""
                一、工作目标
                到 2027 年，全市设备投资规模较 2023 年增长 25% 以上。数字化研发设计工具普及率超过 90%、关键工序数控化率达到全省平均水平。报废汽车回收量较 2023 年增加约一倍，能耗较2023年下降5%。
                """);

        assertThat(read.targets())
                .extracting(
                        ReadTarget::indicator,
                        ReadTarget::comparison,
                        ReadTarget::baseYear,
                        target -> target.value().intValueExact(),
                        ReadTarget::bound)
                .containsExactly(
                        tuple("全市设备投资规模", Comparison.CHANGE, 2023, 25, Bound.AT_LEAST),
                        tuple("数字化研发设计工具普及率", Comparison.LEVEL, null, 90, Bound.AT_LEAST),
                        tuple("报废汽车回收量", Comparison.CHANGE, 2023, 100, Bound.AT_LEAST),
                        tuple("能耗", Comparison.CHANGE, 2023, -5, Bound.AT_MOST));
        assertThat(read.targets())
                .allSatisfy(target -> assertThat(target.dueYear()).isEqualTo(2027));
        assertThat(read.targets().get(2).notes()).contains(ReadingNote.APPROXIMATE, ReadingNote.NO_BASE_VALUE);
        assertThat(read.unread())
                .extracting(UnreadLine::text, UnreadLine::reason)
                .containsExactly(tuple("关键工序数控化率达到全省平均水平", UnreadReason.GOAL_WITHOUT_FIGURE));
    }

    @Test
    void readsCountsAcrossAPageBreakAndLeavesAgesAlone() {
        PlanReading read = PlanText.read("""
                推进老旧电梯更新。开展15年以上老旧住宅电梯专项治理,到2027年,加装更新(含改造、大修)住宅电梯

                500部以上，更新改造50个以上污水处理厂。（市住房城乡建设局，市发展改革委）
                2024年，更新供热管网500公里、供水管网400公里，累计报废4．3万辆。
                """);

        assertThat(read.targets())
                .extracting(
                        ReadTarget::line,
                        ReadTarget::indicator,
                        target -> target.value().intValueExact(),
                        ReadTarget::unit,
                        ReadTarget::dueYear)
                .containsExactly(
                        tuple(1, "加装更新(含改造、大修)住宅电梯", 500, "部", 2027),
                        tuple(1, "更新改造污水处理厂", 50, "个", 2027),
                        tuple(4, "更新供热管网", 500, "公里", 2024),
                        tuple(4, "供水管网", 400, "公里", 2024),
                        tuple(4, "累计报废", 43_000, "辆", 2024));
        assertThat(read.targets().getFirst().lead()).isEqualTo("市住房城乡建设局");
        assertThat(read.targets().getLast().notes()).contains(ReadingNote.INDICATOR_SHORT);
    }

    @Test
    void readsEnglishTargets() {
        PlanReading read = PlanText.read(
                "By 2027, the city's equipment investment will increase by more than 25% compared with 2023;"
                        + " The recovery of old cars doubled compared with 2023, and the sales of used cars increased by 50%."
                        + " Other. By the end of 2027, more than 1,000 kilometers of gas pipelines will be reconstructed and about 500 lifts will be"
                        + " installed. (The Municipal Housing Bureau, the Municipal Water Affairs Bureau)");

        assertThat(read.targets())
                .extracting(
                        ReadTarget::indicator,
                        ReadTarget::baseYear,
                        target -> target.value().intValueExact(),
                        ReadTarget::unit)
                .containsExactly(
                        tuple("city's equipment investment", 2023, 25, "%"),
                        tuple("The recovery of old cars", 2023, 100, "%"),
                        tuple("sales of used cars", 2023, 50, "%"),
                        tuple("gas pipelines reconstructed", null, 1000, "km"),
                        tuple("lifts installed", null, 500, ""));
        assertThat(read.targets().get(2).notes()).contains(ReadingNote.BASE_YEAR_OF_THE_CLAUSE_BEFORE);
        assertThat(read.targets().getLast().notes()).contains(ReadingNote.APPROXIMATE, ReadingNote.LEAD_UNCERTAIN);
    }

    @Test
    void findsNothingInATextOfAnotherKind() {
        PlanReading read = PlanText.read("会议纪要\n\n今天讨论了几件事，没有结论。\n");

        assertThat(read.structure()).isEqualTo(PlanStructure.UNKNOWN);
        assertThat(read.measures()).isEmpty();
        assertThat(read.targets()).isEmpty();
    }

    @Test
    void staysQuickOnALineMadeToBeSlow() {
        String line = "Municipal " + "Bureau of and, ".repeat(2_000) + "x";
        PlanReading read = PlanText.read(
                "Key measures Leading responsible unit\n" + line + "\n到2027年，" + "一、".repeat(5_000) + "。\n");

        assertThat(read.measures()).isEmpty();
        assertThat(read.unread()).isNotEmpty();
    }

    @Test
    void readsAmountsWithTheirPowersAndSeparators() {
        PlanReading read = PlanText.read("""
                到2027年，设备投资达到200亿元以上，补贴不少于3000万元，管网超过1,200公里，年节电1.5亿千瓦时，节约5万吨标准煤。
                """);

        assertThat(read.targets())
                .extracting(ReadTarget::indicator, target -> target.value().toPlainString(), ReadTarget::unit)
                .containsExactly(
                        tuple("设备投资", "200", "亿元"),
                        tuple("补贴", "3000", "万元"),
                        tuple("管网", "1200", "公里"),
                        tuple("年节电", "150000000", "千瓦时"),
                        tuple("节约", "50000", "吨标准煤"));
    }

    @Test
    void doesNotTakeAPartOfAFigureForTheFigure() {
        PlanReading read = PlanText.read("到2027年，更新电梯500-800部，报废-20辆，占比提高5个百分点，新增300至400台。");

        assertThat(read.targets()).isEmpty();
        assertThat(read.unread())
                .hasSize(4)
                .extracting(UnreadLine::reason)
                .containsOnly(UnreadReason.FIGURE_NOT_UNDERSTOOD);
    }

    @Test
    void endsATableWhereTheNextAnnexBegins() {
        PlanReading read =
                PlanText.read("附件1\n" + HEAD + "一、更新设备\t工业\t建立项目库\t市发展改革委\n附件2\n序号\t名称\t数量\t单位\n1\t机床\t20\t台\n");

        assertThat(read.measures()).extracting(ReadMeasure::text).containsExactly("建立项目库");
        assertThat(read.unread()).extracting(UnreadLine::line).containsExactly(4, 5, 6);
    }

    @Test
    void staysQuickOnManyYearsInOneLine() {
        String years = "By 2027, ".repeat(2_000);
        String blanks = "By 2027, x" + " ".repeat(15_000) + "y";

        PlanReading read = assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> PlanText.read((years + "\n" + blanks + "\n").repeat(50)));

        assertThat(read.measures()).isEmpty();
    }

    @Test
    void keepsDecimalsAsTheyAreWritten() {
        PlanReading read = PlanText.read("到2027年，装机容量达到1.5亿千瓦。");

        assertThat(read.targets().getFirst().value()).isEqualByComparingTo(new BigDecimal("150000000"));
    }
}
