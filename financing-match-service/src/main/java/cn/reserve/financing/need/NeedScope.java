package cn.reserve.financing.need;

import cn.reserve.platform.identity.Caller;
import cn.reserve.platform.identity.Role;
import org.jspecify.annotations.Nullable;

/**
 * Which needs a caller sees, and as whom.
 *
 * @param reader decides about protected fields
 * @param bank the caller's bank, null for everyone else
 * @param uscc narrows to one enterprise's needs, null for city-wide readers
 */
record NeedScope(
        DisclosurePolicy.Reader reader,
        @Nullable String bank,
        @Nullable String uscc) {

    static NeedScope of(Caller caller) {
        if (caller.is(Role.BANK_OFFICER) || caller.is(Role.BANK_MANAGER)) {
            return new NeedScope(DisclosurePolicy.Reader.BANK, caller.requireOrganisation(), null);
        }
        if (caller.is(Role.ENTERPRISE)) {
            return new NeedScope(DisclosurePolicy.Reader.ENTERPRISE_ITSELF, null, caller.requireOrganisation());
        }
        if (caller.is(Role.COMMISSION_PREPARER) || caller.is(Role.COMMISSION_APPROVER)) {
            return new NeedScope(DisclosurePolicy.Reader.COMMISSION, null, null);
        }
        return new NeedScope(
                caller.is(Role.CENTRAL_BANK) ? DisclosurePolicy.Reader.CENTRAL_BANK : DisclosurePolicy.Reader.AUDITOR,
                null,
                null);
    }

    boolean covers(Need need) {
        return uscc == null || uscc.equals(need.uscc());
    }
}
