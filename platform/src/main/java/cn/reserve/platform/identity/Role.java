package cn.reserve.platform.identity;

import java.util.Arrays;
import java.util.Optional;

/** The realm's roles; the wire name is what the token carries. */
public enum Role {
    ENTERPRISE(Roles.ENTERPRISE),
    APPLICANT(Roles.APPLICANT),
    DISTRICT_REVIEWER(Roles.DISTRICT_REVIEWER),
    BUREAU_REVIEWER(Roles.BUREAU_REVIEWER),
    COMMISSION_PREPARER(Roles.COMMISSION_PREPARER),
    COMMISSION_APPROVER(Roles.COMMISSION_APPROVER),
    BANK_OFFICER(Roles.BANK_OFFICER),
    BANK_MANAGER(Roles.BANK_MANAGER),
    CENTRAL_BANK(Roles.CENTRAL_BANK),
    FINANCE_BUREAU(Roles.FINANCE_BUREAU),
    AUDITOR(Roles.AUDITOR),
    SYSTEM_ADMIN(Roles.SYSTEM_ADMIN),
    SECURITY_ADMIN(Roles.SECURITY_ADMIN),
    FEED_READER(Roles.FEED_READER),
    WHITELIST_READER(Roles.WHITELIST_READER),
    CONTACT_READER(Roles.CONTACT_READER);

    private final String wire;

    Role(String wire) {
        this.wire = wire;
    }

    /** Name in tokens and JSON, e.g. {@code district-reviewer}. */
    public String wire() {
        return wire;
    }

    /** The role of a wire name; empty for names that are not ours, e.g. Keycloak's own default roles. */
    public static Optional<Role> fromWire(String name) {
        return Arrays.stream(values()).filter(role -> role.wire.equals(name)).findFirst();
    }
}
