package cn.reserve.library.project;

import cn.reserve.library.project.Flag.Severity;

/** What a consistency check may find; a red one blocks the whitelist until a reviewer accepts it. */
public enum FlagCode {
    SOURCES_DO_NOT_SUM(Severity.RED, "资金来源合计与总投资不一致", "The funding sources do not add up to the total investment"),
    EQUIPMENT_EXCEEDS_FIXED_ASSETS(Severity.RED, "设备投资大于固定资产投资", "Equipment investment exceeds fixed-asset investment"),
    FIXED_ASSETS_EXCEED_TOTAL(Severity.RED, "固定资产投资大于总投资", "Fixed-asset investment exceeds total investment"),
    LOAN_EXCEEDS_TOTAL(Severity.RED, "贷款需求大于总投资", "The loan exceeds the total investment"),
    RETIRED_MACHINE_CLAIMED_ELSEWHERE(Severity.RED, "淘汰设备已在其他项目中申报", "A retired machine is claimed by another project"),
    NEW_EQUIPMENT_EXCEEDS_INVESTMENT(
            Severity.RED, "新购设备合计大于设备投资", "The new equipment costs more than the equipment investment"),
    COPIED_TEXT(Severity.YELLOW, "建设内容与其他项目雷同", "The content repeats another project's text"),
    YEAR_PLAN_OUT_OF_LINE(Severity.YELLOW, "年度计划投资大于总投资", "This year's plan exceeds the total investment"),
    CODE_FORMAT(
            Severity.YELLOW,
            "项目代码不符合 YYYY-RRRRRR-DD-TT-NNNNN-C 格式",
            "The project code is not of the form YYYY-RRRRRR-DD-TT-NNNNN-C");

    private final Severity severity;
    private final String zh;
    private final String en;

    FlagCode(Severity severity, String zh, String en) {
        this.severity = severity;
        this.zh = zh;
        this.en = en;
    }

    /** In words, Chinese. */
    public String zh() {
        return zh;
    }

    /** In words, English. */
    public String en() {
        return en;
    }

    /** A newly found flag. */
    Flag open() {
        return new Flag(this, severity, Flag.State.OPEN, null, null, zh, en);
    }
}
