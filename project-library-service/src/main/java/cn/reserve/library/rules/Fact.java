package cn.reserve.library.rules;

import dev.cel.common.types.CelType;
import dev.cel.common.types.SimpleType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a condition may ask about a project. Amounts are whole fen. */
public enum Fact {
    ADMITTED("admitted", Kind.YES_NO, "是否已入库", "admitted to the library"),
    DOCUMENTS_COMPLETE("documentsComplete", Kind.YES_NO, "申报材料是否齐全", "documents complete"),
    OPEN_RED_FLAG("openRedFlag", Kind.YES_NO, "是否有未处理的红色一致性提示", "an open red flag"),
    ENTERPRISE_VERIFIED("enterpriseVerified", Kind.YES_NO, "企业是否已核验", "enterprise verified"),
    FIELD("field", Kind.WORD, "领域", "field"),
    NATURE("nature", Kind.WORD, "建设性质", "nature of construction"),
    COUNTY("county", Kind.WORD, "县（区）代码", "district code"),
    TOTAL_INVESTMENT("totalInvestment", Kind.FEN, "总投资", "total investment"),
    FIXED_ASSET_INVESTMENT("fixedAssetInvestment", Kind.FEN, "固定资产投资", "fixed-asset investment"),
    EQUIPMENT_INVESTMENT("equipmentInvestment", Kind.FEN, "设备投资", "equipment investment"),
    UNDER_CONSTRUCTION("underConstruction", Kind.YES_NO, "是否在建", "under construction"),
    START_YEAR("startYear", Kind.NUMBER, "计划开工年份", "planned year of start"),
    THIS_YEAR("thisYear", Kind.NUMBER, "本年度", "this year"),
    LOAN_AMOUNT("loanAmount", Kind.FEN, "贷款需求金额", "loan wanted"),
    LOAN_TERM_MONTHS("loanTermMonths", Kind.NUMBER, "贷款期限（月）", "loan term in months"),
    INTENDED_BANKS("intendedBanks", Kind.NUMBER, "意向银行数", "number of intended banks"),
    RESTRICTED_CLASS("restrictedClass", Kind.YES_NO, "产业结构调整指导目录类别", "in the restricted or eliminated class"),
    PROGRESS_PERCENT("progressPercent", Kind.NUMBER, "投资进度（%）", "progress in percent"),
    RELOCATION("relocation", Kind.YES_NO, "是否搬迁", "relocation"),
    RETIRED_ORIGINAL_COST("retiredOriginalCost", Kind.FEN, "淘汰设备原值", "original cost of retired equipment"),
    RETIRED_DISPOSED_COST(
            "retiredDisposedCost",
            Kind.FEN,
            "有处置证明的淘汰设备原值",
            "original cost of retired equipment with a disposal certificate"),
    RETIRED_DEPRECIATED("retiredDepreciated", Kind.YES_NO, "淘汰设备是否提足折旧", "retired equipment depreciated"),
    RETIRED_OWNED_FIRST_HAND(
            "retiredOwnedFirstHand", Kind.YES_NO, "淘汰设备均为自有、淘汰设备含二手设备", "retired equipment owned and not second-hand"),
    NEW_EQUIPMENT_FIRST_HAND("newEquipmentFirstHand", Kind.YES_NO, "新购设备含二手设备", "new equipment not second-hand"),
    BOND_SUPPORT("bondSupport", Kind.FEN, "申请中央资金", "central funds applied for");

    /** What a fact holds; FEN is money in whole fen, written {@code yuan(5000000)} in conditions. */
    @Schema(name = "PolicyFactKind")
    public enum Kind {
        YES_NO(SimpleType.BOOL),
        WORD(SimpleType.STRING),
        NUMBER(SimpleType.INT),
        FEN(SimpleType.INT);

        private final CelType type;

        Kind(CelType type) {
            this.type = type;
        }
    }

    private final String variable;
    private final Kind kind;
    private final String zh;
    private final String en;

    Fact(String variable, Kind kind, String zh, String en) {
        this.variable = variable;
        this.kind = kind;
        this.zh = zh;
        this.en = en;
    }

    /** Name in conditions. */
    public String variable() {
        return variable;
    }

    /** What it holds. */
    public Kind kind() {
        return kind;
    }

    /** Name for people, Chinese. */
    public String zh() {
        return zh;
    }

    /** Name for people, English. */
    public String en() {
        return en;
    }

    CelType type() {
        return kind.type;
    }
}
