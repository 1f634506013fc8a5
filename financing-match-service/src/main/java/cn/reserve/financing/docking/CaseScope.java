package cn.reserve.financing.docking;

import cn.reserve.platform.identity.Caller;
import cn.reserve.platform.identity.Role;
import org.jspecify.annotations.Nullable;

/** Which cases a caller sees, and as which side. */
sealed interface CaseScope {

    /** A bank: its own cases, with its internal notes. */
    record OwnBank(String alias) implements CaseScope {}

    /** An enterprise: the cases on its projects. */
    record OwnEnterprise(String uscc) implements CaseScope {}

    /** Central bank, commission, auditor: all cases. */
    record City() implements CaseScope {}

    static CaseScope of(Caller caller) {
        if (caller.isAny(Role.BANK_OFFICER, Role.BANK_MANAGER)) {
            return new OwnBank(caller.requireOrganisation());
        }
        if (caller.is(Role.ENTERPRISE)) {
            return new OwnEnterprise(caller.requireOrganisation());
        }
        return new City();
    }

    default CaseAction.Side side() {
        return switch (this) {
            case OwnBank bank -> CaseAction.Side.BANK;
            case OwnEnterprise enterprise -> CaseAction.Side.ENTERPRISE;
            case City city -> CaseAction.Side.ONLOOKER;
        };
    }

    default boolean covers(DockingCase found) {
        return covers(found.bank(), found.uscc());
    }

    default boolean covers(String caseBank, String caseUscc) {
        return switch (this) {
            case OwnBank(String alias) -> alias.equals(caseBank);
            case OwnEnterprise(String uscc) -> uscc.equals(caseUscc);
            case City city -> true;
        };
    }

    /** Internal notes are the bank's alone. */
    default boolean readsNotes() {
        return this instanceof OwnBank;
    }

    /** The column that narrows a list to the scope, with its value; null for the whole city. */
    default @Nullable Narrowing narrowing() {
        return switch (this) {
            case OwnBank(String alias) -> new Narrowing("bank", alias);
            case OwnEnterprise(String uscc) -> new Narrowing("uscc", uscc);
            case City city -> null;
        };
    }

    /** A column of the case and the value that it must have. */
    record Narrowing(String column, String value) {}
}
