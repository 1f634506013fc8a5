package cn.reserve.library.annuallist;

import cn.reserve.library.notice.LibraryNotice;
import cn.reserve.platform.identity.Role;
import cn.reserve.platform.notice.About;
import cn.reserve.platform.notice.Audience;
import cn.reserve.platform.notice.Notices;
import cn.reserve.platform.rest.Wording;
import jakarta.enterprise.context.ApplicationScoped;

/** Tells who confirms a list that it was handed in, and its unit what became of it. */
@ApplicationScoped
class TellingOfList {
    private final Notices notices;

    TellingOfList(Notices notices) {
        this.notices = notices;
    }

    void submitted(AnnualList list, Wording label) {
        Audience bureau = Audience.of(Role.BUREAU_REVIEWER, list.facts().bureau());
        tell(LibraryNotice.LIST_TO_CONFIRM, bureau.or(Audience.of(Role.COMMISSION_PREPARER)), list, label);
    }

    void returned(AnnualList list, Wording label) {
        tell(LibraryNotice.LIST_RETURNED, unit(list), list, label);
    }

    void confirmed(AnnualList list, Wording label) {
        tell(LibraryNotice.LIST_CONFIRMED, unit(list), list, label);
    }

    private static Audience unit(AnnualList list) {
        Role role = list.ownerKind() == OwnerKind.BUREAU ? Role.BUREAU_REVIEWER : Role.DISTRICT_REVIEWER;
        return Audience.of(role, list.owner());
    }

    private void tell(LibraryNotice notice, Audience audience, AnnualList list, Wording label) {
        notices.tell(notice.key(), audience, About.named(list.id().toString(), label, "/annual-lists/" + list.id()));
    }
}
