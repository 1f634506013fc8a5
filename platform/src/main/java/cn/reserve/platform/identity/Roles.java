package cn.reserve.platform.identity;

/** Wire names of the realm's roles, for {@code @RolesAllowed}. The enum {@link Role} has the same names. */
public final class Roles {

    /** A member of a verified enterprise. */
    public static final String ENTERPRISE = "enterprise";

    /** A signed-in person with no organisation yet. */
    public static final String APPLICANT = "applicant";

    /** First reviewer, own district. */
    public static final String DISTRICT_REVIEWER = "district-reviewer";

    /** Second reviewer, own bureau's fields. */
    public static final String BUREAU_REVIEWER = "bureau-reviewer";

    /** Prepares the commission's decisions. */
    public static final String COMMISSION_PREPARER = "commission-preparer";

    /** Takes the commission's decisions; never one that the same person prepared. */
    public static final String COMMISSION_APPROVER = "commission-approver";

    /** Works on a bank's cases. */
    public static final String BANK_OFFICER = "bank-officer";

    /** Decides for a bank. */
    public static final String BANK_MANAGER = "bank-manager";

    /** The central bank's city branch. */
    public static final String CENTRAL_BANK = "central-bank";

    /** The finance bureau. */
    public static final String FINANCE_BUREAU = "finance-bureau";

    /** Reads everything that happened, changes nothing. */
    public static final String AUDITOR = "auditor";

    /** Settings and code tables; no accounts, no decisions. */
    public static final String SYSTEM_ADMIN = "system-admin";

    /** Accounts and roles; no settings, no decisions. */
    public static final String SECURITY_ADMIN = "security-admin";

    /** Machine role: a service that reads another service's feed. */
    public static final String FEED_READER = "feed-reader";

    /** Machine role: a platform outside that reads what was published. */
    public static final String WHITELIST_READER = "whitelist-reader";

    /** Machine role of the financing service: reads whom a bank may call about a listed project. */
    public static final String CONTACT_READER = "contact-reader";

    private Roles() {}
}
