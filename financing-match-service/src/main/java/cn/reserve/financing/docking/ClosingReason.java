package cn.reserve.financing.docking;

/** Why a bank declined or refused; OTHER needs a text. */
public enum ClosingReason {
    COLLATERAL,
    CREDIT_RECORD,
    CASH_FLOW,
    DOCUMENTS,
    POLICY,
    PRICE,
    CAPACITY,
    OTHER
}
