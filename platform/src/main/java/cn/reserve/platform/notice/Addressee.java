package cn.reserve.platform.notice;

import cn.reserve.platform.identity.Role;
import cn.reserve.platform.notice.RealmPeople.Organisation;
import cn.reserve.platform.notice.RealmPeople.RealmRole;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One person who is to get a mail: what the realm says of them now, asked as far as it matters and not twice. */
final class Addressee {
    private final RealmPeople realm;
    private final Recipient recipient;
    private @Nullable List<RealmRole> roles;
    private @Nullable List<Organisation> organisations;

    Addressee(RealmPeople realm, Recipient recipient) {
        this.realm = realm;
        this.recipient = recipient;
    }

    String address() {
        return recipient.address();
    }

    /** Whether a notice for this audience is for them. */
    boolean isOf(Audience audience) {
        return audience.each().stream().anyMatch(this::isOfThis);
    }

    private boolean isOfThis(Audience audience) {
        Role role = audience.role();
        if (role == null) {
            return audience.code().equals(recipient.person());
        }
        if (audience.code().isEmpty()) {
            return holds(role);
        }
        return organisations().stream().anyMatch(one -> one.holds(role, audience.code()))
                && (role == Role.ENTERPRISE || holds(role));
    }

    private boolean holds(Role role) {
        List<RealmRole> known = roles;
        if (known == null) {
            known = realm.roles(recipient.person());
            roles = known;
        }
        return known.stream().anyMatch(one -> one.name().equals(role.wire()));
    }

    private List<Organisation> organisations() {
        List<Organisation> known = organisations;
        if (known == null) {
            known = realm.organisationsOf(recipient.person(), false);
            organisations = known;
        }
        return known;
    }
}
