package cn.reserve.library.globalsearch;

import cn.reserve.library.viewer.Viewer;
import cn.reserve.platform.identity.Role;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Which kinds are searched for whom: those whose lists the person works with. Pure. */
final class KindPolicy {
    private static final Set<Role> OFFICES = EnumSet.of(
            Role.DISTRICT_REVIEWER,
            Role.BUREAU_REVIEWER,
            Role.COMMISSION_PREPARER,
            Role.COMMISSION_APPROVER,
            Role.AUDITOR);
    private static final Set<Role> CITY_MONEY = EnumSet.of(Role.CENTRAL_BANK, Role.FINANCE_BUREAU);
    private static final Set<Role> WHITELIST =
            EnumSet.of(Role.COMMISSION_PREPARER, Role.COMMISSION_APPROVER, Role.CENTRAL_BANK, Role.AUDITOR);

    private KindPolicy() {}

    static boolean isSearched(FoundKind kind, Viewer viewer) {
        return switch (kind) {
            case PROJECT -> viewer.is(Role.ENTERPRISE) || isOneOf(OFFICES, viewer) || isOneOf(CITY_MONEY, viewer);
            case ENTERPRISE -> isOneOf(OFFICES, viewer);
            case POLICY_DOCUMENT, POLICY_CLAUSE -> true;
            case WHITELIST_BATCH -> isOneOf(WHITELIST, viewer);
            case MEASURE -> isOneOf(OFFICES, viewer) || isOneOf(CITY_MONEY, viewer);
        };
    }

    private static boolean isOneOf(Set<Role> roles, Viewer viewer) {
        return !Collections.disjoint(roles, viewer.roles());
    }
}
