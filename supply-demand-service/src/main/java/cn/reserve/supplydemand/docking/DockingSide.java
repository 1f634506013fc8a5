package cn.reserve.supplydemand.docking;

import cn.reserve.platform.identity.Scope;

/** On which side of a case somebody stands. */
public enum DockingSide {
    BUYER,
    SUPPLIER,
    /** Whoever suggests or watches: districts, economy bureau, commission, auditor. */
    OFFICE;

    static DockingSide of(Scope scope, DockingCase docking) {
        return scope instanceof Scope.Organisation(String alias) ? docking.sideOf(alias) : OFFICE;
    }

    /** The enterprise across the table; of an office there is none. */
    DockingSide other() {
        return switch (this) {
            case BUYER -> SUPPLIER;
            case SUPPLIER -> BUYER;
            case OFFICE -> OFFICE;
        };
    }

    boolean isParty() {
        return this != OFFICE;
    }
}
