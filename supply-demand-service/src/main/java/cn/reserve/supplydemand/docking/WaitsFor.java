package cn.reserve.supplydemand.docking;

/** Whose answer a case waits for. */
public enum WaitsFor {
    BUYER,
    SUPPLIER,
    BOTH;

    static WaitsFor one(DockingSide side) {
        return switch (side) {
            case BUYER -> BUYER;
            case SUPPLIER -> SUPPLIER;
            case OFFICE -> BOTH;
        };
    }

    boolean concerns(DockingSide side) {
        return side.isParty() && (this == BOTH || this == one(side));
    }
}
