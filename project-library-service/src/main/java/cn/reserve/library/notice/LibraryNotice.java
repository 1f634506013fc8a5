package cn.reserve.library.notice;

import cn.reserve.platform.identity.Role;
import cn.reserve.platform.notice.NoticeKind;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The kinds of notice. What asks for work with a deadline, or decides, goes by mail unless a person says otherwise. */
public enum LibraryNotice {
    PROJECT_RETURNED("project.returned", true, Role.ENTERPRISE),
    PROJECT_ADMITTED("project.admitted", true, Role.ENTERPRISE),
    PROJECT_SUSPENDED("project.suspended", true, Role.ENTERPRISE),
    PROJECT_RESUMED("project.resumed", true, Role.ENTERPRISE),
    PROJECT_REMOVED("project.removed", true, Role.ENTERPRISE),
    CHANGE_RETURNED("change.returned", true, Role.ENTERPRISE),
    CHANGE_APPROVED("change.approved", true, Role.ENTERPRISE),
    CHANGE_LAPSED("change.lapsed", true, Role.ENTERPRISE),
    LISTED("whitelist.listed", true, Role.ENTERPRISE),
    REVOKED("whitelist.revoked", true, Role.ENTERPRISE),
    PERMITS_NEAR("permits.near", true, Role.ENTERPRISE),
    STAGE_RETURNED("stage.returned", true, Role.ENTERPRISE),
    ENTERPRISE_VERIFIED("enterprise.verified", true, Role.APPLICANT, Role.ENTERPRISE),
    ENTERPRISE_RETURNED("enterprise.returned", true, Role.APPLICANT, Role.ENTERPRISE),
    ENTERPRISE_REJECTED("enterprise.rejected", true, Role.APPLICANT, Role.ENTERPRISE),
    AMENDMENT_ACCEPTED("amendment.accepted", true, Role.ENTERPRISE),
    AMENDMENT_RETURNED("amendment.returned", true, Role.ENTERPRISE),
    MERGED("enterprise.merged", true, Role.APPLICANT, Role.ENTERPRISE),
    ENTERPRISE_WAITING("enterprise.waiting", false, Role.DISTRICT_REVIEWER),
    AMENDMENT_WAITING("amendment.waiting", false, Role.DISTRICT_REVIEWER),
    STAGE_WAITING("stage.waiting", false, Role.DISTRICT_REVIEWER),
    REVIEW_WAITING("review.waiting", false, LibraryNotice.reviewers()),
    REVIEW_NEAR("review.near", true, LibraryNotice.reviewers()),
    REVIEW_OVERDUE("review.overdue", true, LibraryNotice.reviewers()),
    PERMITS_OVERDUE("permits.overdue", false, Role.DISTRICT_REVIEWER),
    BATCH_WAITING("whitelist.batch-waiting", true, Role.COMMISSION_APPROVER),
    BATCH_APPROVED("whitelist.to-publish", true, Role.COMMISSION_APPROVER),
    BATCH_RETURNED("whitelist.batch-returned", true, Role.COMMISSION_PREPARER),
    ROUND_ASKS("dispatch.asked", true, Role.ENTERPRISE),
    ROUND_OPENED("dispatch.opened", false, Role.DISTRICT_REVIEWER),
    ROUND_CLOSING("dispatch.closing", true, Role.ENTERPRISE),
    REPORT_RETURNED("dispatch.returned", true, Role.ENTERPRISE),
    PROBLEM_RAISED("dispatch.problem-raised", false, Role.DISTRICT_REVIEWER),
    PROBLEM_ASSIGNED("dispatch.problem-assigned", true, LibraryNotice.owners()),
    PROBLEM_OVERDUE("dispatch.problem-overdue", true, LibraryNotice.owners()),
    PROBLEM_SOLVED("dispatch.problem-solved", false, Role.DISTRICT_REVIEWER, Role.COMMISSION_PREPARER),
    SUPERVISED("dispatch.supervised", true, Role.DISTRICT_REVIEWER, Role.ENTERPRISE),
    SUPERVISION_OVERDUE("dispatch.supervision-overdue", true, Role.DISTRICT_REVIEWER),
    SUPERVISION_ANSWERED("dispatch.supervision-answered", false, Role.COMMISSION_PREPARER),
    SUPERVISION_RETURNED("dispatch.supervision-returned", true, Role.DISTRICT_REVIEWER),
    LIST_TO_CONFIRM("annual-list.to-confirm", true, Role.BUREAU_REVIEWER, Role.COMMISSION_PREPARER),
    LIST_RETURNED("annual-list.returned", true, Role.DISTRICT_REVIEWER, Role.BUREAU_REVIEWER),
    LIST_CONFIRMED("annual-list.confirmed", false, Role.DISTRICT_REVIEWER, Role.BUREAU_REVIEWER),
    TARGET_BEHIND("target.behind", true, Role.BUREAU_REVIEWER, Role.COMMISSION_PREPARER),
    MEASURE_DUE("measure.report-due", true, Role.BUREAU_REVIEWER, Role.COMMISSION_PREPARER);

    private final NoticeKind kind;

    LibraryNotice(String key, boolean mailed, Role... roles) {
        this.kind = new NoticeKind(key, mailed, Set.of(roles));
    }

    /** Who may have a review's turn; of a change on the list also the approver. */
    private static Role[] reviewers() {
        return new Role[] {
            Role.DISTRICT_REVIEWER, Role.BUREAU_REVIEWER, Role.COMMISSION_PREPARER, Role.COMMISSION_APPROVER
        };
    }

    /** Whose units solve problems. */
    private static Role[] owners() {
        return new Role[] {Role.ENTERPRISE, Role.DISTRICT_REVIEWER, Role.BUREAU_REVIEWER};
    }

    /** Stable name. */
    public String key() {
        return kind.key();
    }

    /** What is told of a step on a project; empty for steps of which nobody is told. */
    static Optional<LibraryNotice> ofProject(String action) {
        return Arrays.stream(values())
                .filter(notice -> notice.key().equals("project." + action))
                .findFirst();
    }

    /** What is told of a step on a change request, by the step's wire name {@code change-…}. */
    static Optional<LibraryNotice> ofChange(String action) {
        return Arrays.stream(values())
                .filter(notice -> notice.key().equals(action.replaceFirst("-", ".")))
                .findFirst();
    }

    static List<NoticeKind> kinds() {
        return Arrays.stream(values()).map(notice -> notice.kind).toList();
    }
}
