package cn.reserve.financing.notice;

import cn.reserve.platform.identity.Role;
import cn.reserve.platform.notice.Audience;
import cn.reserve.platform.notice.NoticeKind;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** The kinds of notice. */
public enum FinancingNotice {
    NAMED("need.named", Role.BANK_OFFICER, Role.BANK_MANAGER),
    CLAIMED("case.claimed", Role.ENTERPRISE),
    DECLINED("case.declined", Role.ENTERPRISE),
    CREDIT_APPROVED("case.credit-approved", Role.ENTERPRISE),
    REFUSED("case.refused", Role.ENTERPRISE),
    WITHDRAWN("case.withdrawn", Role.BANK_OFFICER, Role.BANK_MANAGER),
    NEAR("case.near", Role.BANK_OFFICER, Role.BANK_MANAGER),
    OVERDUE("case.overdue", Role.BANK_OFFICER, Role.BANK_MANAGER),
    SILENT("case.silent", Role.ENTERPRISE, Role.CENTRAL_BANK);

    private final NoticeKind kind;

    FinancingNotice(String key, Role... roles) {
        this.kind = new NoticeKind(key, true, Set.of(roles));
    }

    /** Stable name. */
    public String key() {
        return kind.key();
    }

    /** A bank: officers and managers record alike. */
    public static Audience bank(String bank) {
        return Audience.of(Role.BANK_OFFICER, bank).or(Audience.of(Role.BANK_MANAGER, bank));
    }

    static List<NoticeKind> kinds() {
        return Arrays.stream(values()).map(notice -> notice.kind).toList();
    }
}
