package cn.reserve.library.viewer;

import cn.reserve.platform.identity.Caller;
import cn.reserve.platform.identity.Role;
import cn.reserve.platform.identity.Scope;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The person or machine that asks.
 *
 * @param subject stable id in the realm
 * @param name name for people
 * @param organisation alias of the organisation; of an enterprise its uscc
 * @param organisationName name of the organisation for people
 * @param roles roles of the platform
 * @param scope which rows may be seen
 */
public record Viewer(
        String subject,
        String name,
        @Nullable String organisation,
        String organisationName,
        Set<Role> roles,
        Scope scope) {

    /** Defensive copy. */
    public Viewer {
        roles = Set.copyOf(roles);
    }

    /** The caller of the current request. */
    public static Viewer of(Caller caller) {
        return new Viewer(
                caller.subject(),
                caller.name(),
                caller.organisation().orElse(null),
                caller.organisationName(),
                caller.roles(),
                caller.scope());
    }

    /** Whether the viewer has a role. */
    public boolean is(Role role) {
        return roles.contains(role);
    }

    /** Whether the viewer belongs to an organisation. */
    public boolean belongsTo(String alias) {
        return Optional.ofNullable(organisation).filter(alias::equals).isPresent();
    }

    /** Whether the viewer is the district reviewer of a county. */
    public boolean reviewsDistrict(String county) {
        return is(Role.DISTRICT_REVIEWER) && scope instanceof Scope.District(String code) && code.equals(county);
    }

    /** Whether the viewer is a reviewer of a bureau. */
    public boolean reviewsFor(String bureau) {
        return is(Role.BUREAU_REVIEWER) && scope instanceof Scope.Bureau(String code) && code.equals(bureau);
    }
}
