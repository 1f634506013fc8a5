package cn.reserve.supplydemand.notice;

import cn.reserve.platform.identity.Role;
import cn.reserve.platform.notice.Audience;
import cn.reserve.platform.notice.NoticeKind;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** The kinds of notice. What decides, or waits for somebody's answer, goes by mail unless a person says otherwise. */
public enum SupplyDemandNotice {
    ROUND_OPENED("collection-round.opened", true, Role.ENTERPRISE),
    ROUND_EXTENDED("collection-round.extended", true, Role.ENTERPRISE),
    ROUND_REMINDED("collection-round.reminded", true, Role.ENTERPRISE),
    ROUND_FROZEN("collection-round.frozen", false, Role.BUREAU_REVIEWER),
    ROUND_FREEZING_FAILED("collection-round.freezing-failed", true, Role.BUREAU_REVIEWER),
    SUBMISSION_HANDED_IN("submission.handed-in", false, Role.DISTRICT_REVIEWER),
    SUBMISSION_EMPTIED("submission.emptied", false, Role.DISTRICT_REVIEWER),
    SUBMISSION_RETURNED("submission.returned", true, Role.ENTERPRISE),
    SUBMISSION_PASSED("submission.passed", false, Role.ENTERPRISE),
    DOCKING_SUGGESTED("docking.suggested", true, Role.ENTERPRISE),
    DOCKING_INTERESTED("docking.interested", true, Role.ENTERPRISE),
    DOCKING_TALKING("docking.talking", true, Role.ENTERPRISE),
    DOCKING_PROPOSED("docking.proposed", true, Role.ENTERPRISE),
    DOCKING_AGREED("docking.agreed", true, Role.ENTERPRISE, Role.BUREAU_REVIEWER),
    DOCKING_DROPPED("docking.dropped", true, Role.ENTERPRISE),
    DOCKING_MESSAGE("docking.message", true, Role.ENTERPRISE),
    PROVIDER_APPLIED("provider.applied", false, Role.BUREAU_REVIEWER),
    PROVIDER_LISTED("provider.listed", true, Role.ENTERPRISE),
    PROVIDER_REFUSED("provider.refused", true, Role.ENTERPRISE),
    PROVIDER_SUSPENDED("provider.suspended", true, Role.ENTERPRISE),
    DIAGNOSIS_REQUESTED("diagnosis.requested", true, Role.ENTERPRISE, Role.BUREAU_REVIEWER),
    DIAGNOSIS_ACCEPTED("diagnosis.accepted", true, Role.ENTERPRISE),
    DIAGNOSIS_DECLINED("diagnosis.declined", true, Role.ENTERPRISE),
    DIAGNOSIS_REPORTED("diagnosis.reported", true, Role.ENTERPRISE),
    DIAGNOSIS_WITHDRAWN("diagnosis.withdrawn", true, Role.ENTERPRISE, Role.BUREAU_REVIEWER),
    SITE_WAITING("site.waiting", false, Role.DISTRICT_REVIEWER),
    SITE_CONFIRMED("site.confirmed", true, Role.ENTERPRISE),
    SITE_RETURNED("site.returned", true, Role.ENTERPRISE),
    SITE_CLOSED("site.closed", true, Role.ENTERPRISE, Role.DISTRICT_REVIEWER),
    OFFER_TAKEN_DOWN("trade-in.taken-down", true, Role.ENTERPRISE),
    OFFER_PUT_BACK("trade-in.put-back", true, Role.ENTERPRISE),
    OFFER_MENDED("trade-in.mended", false, Role.BUREAU_REVIEWER),
    PACKAGE_REFUSED("exchange.package-refused", true, Role.BUREAU_REVIEWER),
    INCOMING_REFUSED("exchange.incoming-refused", true, Role.BUREAU_REVIEWER),
    CONFLICT_FOUND("exchange.conflict-found", true, Role.BUREAU_REVIEWER),
    DISPOSAL_OPENED("disposal.opened", true, Role.ENTERPRISE),
    DISPOSAL_OFFERED("disposal.offered", false, Role.ENTERPRISE),
    DISPOSAL_INVITED("disposal.invited", true, Role.ENTERPRISE),
    DISPOSAL_REMINDED("disposal.reminded", true, Role.ENTERPRISE),
    DISPOSAL_BID("disposal.bid", true, Role.ENTERPRISE),
    DISPOSAL_CHOSEN("disposal.chosen", true, Role.ENTERPRISE),
    DISPOSAL_PASSED_OVER("disposal.passed-over", false, Role.ENTERPRISE),
    DISPOSAL_RELEASED("disposal.released", true, Role.ENTERPRISE),
    DISPOSAL_PICK_UP("disposal.pick-up", true, Role.ENTERPRISE),
    DISPOSAL_PICKED_UP("disposal.picked-up", false, Role.ENTERPRISE),
    DISPOSAL_HANDED_IN("disposal.handed-in", false, Role.DISTRICT_REVIEWER, Role.BUREAU_REVIEWER),
    DISPOSAL_ACCEPTED("disposal.accepted", true, Role.ENTERPRISE),
    DISPOSAL_RETURNED("disposal.returned", true, Role.ENTERPRISE),
    PRODUCT_TAKEN_DOWN("catalogue.taken-down", true, Role.ENTERPRISE),
    PICTURE_TAKEN_DOWN("catalogue.picture-taken-down", true, Role.ENTERPRISE),
    PRODUCT_PUT_BACK("catalogue.put-back", true, Role.ENTERPRISE),
    PRODUCT_MENDED("catalogue.mended", false, Role.BUREAU_REVIEWER),
    ENQUIRY_RECEIVED("enquiry.received", true, Role.ENTERPRISE),
    ENQUIRY_WITHDRAWN("enquiry.withdrawn", false, Role.ENTERPRISE),
    ENQUIRY_ANSWERED("enquiry.answered", true, Askers.ROLES),
    ENQUIRY_CLOSED("enquiry.closed", true, Askers.ROLES);

    /** Whoever may ask; constants of an enum cannot refer to its own fields. */
    private static final class Askers {
        private static final Role[] ROLES = {
            Role.APPLICANT,
            Role.ENTERPRISE,
            Role.DISTRICT_REVIEWER,
            Role.BUREAU_REVIEWER,
            Role.COMMISSION_PREPARER,
            Role.COMMISSION_APPROVER,
            Role.BANK_OFFICER,
            Role.BANK_MANAGER,
            Role.CENTRAL_BANK,
            Role.FINANCE_BUREAU,
            Role.AUDITOR,
            Role.SYSTEM_ADMIN,
            Role.SECURITY_ADMIN
        };
    }

    private final NoticeKind kind;

    SupplyDemandNotice(String key, boolean mailed, Role... roles) {
        this.kind = new NoticeKind(key, mailed, Set.of(roles));
    }

    /** Stable name. */
    public String key() {
        return kind.key();
    }

    /** The people of an enterprise. */
    public static Audience enterprise(String uscc) {
        return Audience.of(Role.ENTERPRISE, uscc);
    }

    /** The economy bureau, whose the lists are. */
    public static Audience economyBureau() {
        return Audience.of(Role.BUREAU_REVIEWER, "economy");
    }

    /** The commerce bureau, which looks after what consumers are offered. */
    public static Audience commerceBureau() {
        return Audience.of(Role.BUREAU_REVIEWER, "commerce");
    }

    static List<NoticeKind> kinds() {
        return Arrays.stream(values()).map(notice -> notice.kind).toList();
    }
}
