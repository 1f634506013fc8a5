package cn.reserve.financing.need;

import cn.reserve.financing.need.NeedsFromFeed.NamedBank;
import cn.reserve.financing.notice.FinancingNotice;
import cn.reserve.platform.notice.About;
import cn.reserve.platform.notice.Notices;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Tells a bank that a published need names it, with the transaction that stores the need. */
@ApplicationScoped
class TellingOfNeeds {
    private final Needs needs;
    private final Notices notices;

    TellingOfNeeds(Needs needs, Notices notices) {
        this.needs = needs;
        this.notices = notices;
    }

    /** Once per listing and bank; nothing of a need that the same batch, or an event before it, ends. */
    void of(List<NamedBank> named) {
        if (named.isEmpty()) {
            return;
        }
        Set<UUID> open = needs.open(named.stream().map(NamedBank::need).collect(Collectors.toSet()));
        named.stream().filter(each -> open.contains(each.need())).forEach(this::tell);
    }

    private void tell(NamedBank named) {
        FinancingNotice notice = FinancingNotice.NAMED;
        notices.tellOnce(
                notice.key() + ":" + named.need() + ":" + named.position() + ":" + named.bank(),
                notice.key(),
                FinancingNotice.bank(named.bank()),
                new About(named.need().toString(), named.label(), "/needs/" + named.need()));
    }
}
