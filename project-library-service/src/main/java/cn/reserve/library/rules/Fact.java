package cn.reserve.library.rules;

import dev.cel.common.types.CelType;
import dev.cel.common.types.SimpleType;

/** What a condition may ask about a project. Amounts are whole fen. */
public enum Fact {
    ADMITTED("admitted", SimpleType.BOOL),
    DOCUMENTS_COMPLETE("documentsComplete", SimpleType.BOOL),
    OPEN_RED_FLAG("openRedFlag", SimpleType.BOOL),
    ENTERPRISE_VERIFIED("enterpriseVerified", SimpleType.BOOL),
    FIELD("field", SimpleType.STRING),
    NATURE("nature", SimpleType.STRING),
    TOTAL_INVESTMENT("totalInvestment", SimpleType.INT),
    FIXED_ASSET_INVESTMENT("fixedAssetInvestment", SimpleType.INT),
    EQUIPMENT_INVESTMENT("equipmentInvestment", SimpleType.INT),
    UNDER_CONSTRUCTION("underConstruction", SimpleType.BOOL),
    START_YEAR("startYear", SimpleType.INT),
    THIS_YEAR("thisYear", SimpleType.INT),
    LOAN_AMOUNT("loanAmount", SimpleType.INT),
    LOAN_TERM_MONTHS("loanTermMonths", SimpleType.INT),
    INTENDED_BANKS("intendedBanks", SimpleType.INT),
    RESTRICTED_CLASS("restrictedClass", SimpleType.BOOL),
    PROGRESS_PERCENT("progressPercent", SimpleType.INT),
    RELOCATION("relocation", SimpleType.BOOL),
    RETIRED_ORIGINAL_COST("retiredOriginalCost", SimpleType.INT),
    RETIRED_DEPRECIATED("retiredDepreciated", SimpleType.BOOL),
    RETIRED_OWNED_FIRST_HAND("retiredOwnedFirstHand", SimpleType.BOOL),
    NEW_EQUIPMENT_FIRST_HAND("newEquipmentFirstHand", SimpleType.BOOL),
    BOND_SUPPORT("bondSupport", SimpleType.INT);

    private final String variable;
    private final CelType type;

    Fact(String variable, CelType type) {
        this.variable = variable;
        this.type = type;
    }

    /** Name in conditions. */
    public String variable() {
        return variable;
    }

    CelType type() {
        return type;
    }
}
