package cn.reserve.library.membership;

import cn.reserve.library.membership.KeycloakAdmin.Account;
import cn.reserve.library.membership.KeycloakAdmin.Organisation;
import cn.reserve.library.membership.KeycloakAdmin.RealmRole;
import cn.reserve.platform.identity.Roles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** The realm's organisations, in the words of this feature. Each step may be repeated at any time. */
@ApplicationScoped
class OrganisationDirectory {
    private static final String DEFAULT_ROLES = "default-roles-project-reserve";

    private static final int PAGE = 100;

    private final KeycloakAdmin keycloak;

    OrganisationDirectory(@RestClient KeycloakAdmin keycloak) {
        this.keycloak = keycloak;
    }

    /** Does all steps that are not done yet. */
    void establish(Membership membership) {
        String organisation = find(membership.uscc()).orElseGet(() -> create(membership));
        join(organisation, membership.person());
        swapRoles(membership.person());
    }

    /**
     * Takes the person out again: no role, no organisation, no session; an applicant who may join or register elsewhere. Of an account
     * that was deleted nothing is left to be taken.
     */
    void dissolve(Membership membership) {
        try {
            takeOut(membership);
        } catch (WebApplicationException refused) {
            if (!isUnknown(refused) || isKnown(membership.person())) {
                throw refused;
            }
        }
    }

    private void takeOut(Membership membership) {
        String person = membership.person();
        Set<String> effective = effective(person);
        if (effective.contains(Roles.ENTERPRISE)) {
            status(() -> keycloak.takeRoles(person, List.of(keycloak.role(Roles.ENTERPRISE))));
        }
        find(membership.uscc()).ifPresent(organisation -> expel(organisation, person));
        if (!effective.contains(Roles.APPLICANT)) {
            status(() -> keycloak.giveRoles(person, List.of(keycloak.role(Roles.APPLICANT))));
        }
        status(() -> keycloak.endSessions(person));
    }

    /** Out of a merged enterprise's organisation; sessions end, since their tokens name it. */
    void leave(String person, @Nullable String fromUscc) {
        if (fromUscc != null) {
            find(fromUscc).ifPresent(organisation -> expel(organisation, person));
        }
        try {
            status(() -> keycloak.endSessions(person));
        } catch (WebApplicationException refused) {
            if (!isUnknown(refused)) {
                throw refused;
            }
        }
    }

    /** Who is in an organisation, as far as there is one. */
    List<Person> peopleOf(String uscc) {
        return find(uscc).map(this::people).orElse(List.of());
    }

    private List<Person> people(String organisation) {
        List<Person> people = new ArrayList<>();
        List<Account> page;
        do {
            page = keycloak.members(organisation, people.size(), PAGE);
            page.stream().map(OrganisationDirectory::person).forEach(people::add);
        } while (page.size() == PAGE);
        return people;
    }

    private static Person person(Account account) {
        String name = Stream.of(account.firstName(), account.lastName())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
        String username = account.username();
        return new Person(account.id(), name.strip(), username == null ? "" : username);
    }

    private boolean isKnown(String person) {
        try {
            effective(person);
            return true;
        } catch (WebApplicationException refused) {
            if (isUnknown(refused)) {
                return false;
            }
            throw refused;
        }
    }

    private static boolean isUnknown(WebApplicationException refused) {
        return refused.getResponse().getStatus() == Response.Status.NOT_FOUND.getStatusCode();
    }

    private Optional<String> find(String uscc) {
        return keycloak.organisations("uscc:" + uscc, false, 2).stream()
                .filter(found -> uscc.equals(found.alias()))
                .map(Organisation::id)
                .findFirst();
    }

    private String create(Membership membership) {
        // The realm wants unique names; two enterprises may share one, so the code makes the second differ.
        if (!created(membership, membership.name())) {
            Optional<String> createdMeanwhile = find(membership.uscc());
            if (createdMeanwhile.isEmpty()) {
                created(membership, membership.name() + " " + membership.uscc());
            }
        }
        return find(membership.uscc()).orElseThrow(() -> new MembershipStepFailed("organisation-not-found"));
    }

    private boolean created(Membership membership, String name) {
        Organisation organisation = organisation(null, membership, name);
        return status(() -> keycloak.create(organisation)) != Response.Status.CONFLICT.getStatusCode();
    }

    /** The organisation takes over name and county; its alias, the code, never changes. */
    void rename(Membership membership) {
        String id = find(membership.uscc()).orElseThrow(() -> new MembershipStepFailed("organisation-not-found"));
        Organisation renamed = organisation(id, membership, membership.name());
        if (status(() -> keycloak.update(id, renamed)) == Response.Status.CONFLICT.getStatusCode()) {
            Organisation apart = organisation(id, membership, membership.name() + " " + membership.uscc());
            status(() -> keycloak.update(id, apart));
        }
    }

    private static Organisation organisation(@Nullable String id, Membership membership, String name) {
        Map<String, List<String>> attributes = Map.of(
                "name", List.of(membership.name()),
                "kind", List.of("enterprise"),
                "district", List.of(membership.county()),
                "uscc", List.of(membership.uscc()));
        return new Organisation(id, name, membership.uscc(), true, attributes);
    }

    private void join(String organisation, String person) {
        status(() -> keycloak.addMember(organisation, person));
    }

    /** Who is no member (any more) need not be taken out. */
    private void expel(String organisation, String person) {
        try (Response response = keycloak.removeMember(organisation, person)) {
            response.getStatus();
        } catch (WebApplicationException refused) {
            if (!isUnknown(refused)) {
                throw refused;
            }
        }
    }

    private void swapRoles(String person) {
        Set<String> effective = effective(person);
        if (!effective.contains(Roles.ENTERPRISE)) {
            status(() -> keycloak.giveRoles(person, List.of(keycloak.role(Roles.ENTERPRISE))));
        }
        if (effective.contains(Roles.APPLICANT)) {
            status(() -> keycloak.takeRoles(person, List.of(keycloak.role(Roles.APPLICANT))));
            // People who registered themselves hold it through the realm's default roles.
            if (effective(person).contains(Roles.APPLICANT)) {
                status(() -> keycloak.takeRoles(person, List.of(keycloak.role(DEFAULT_ROLES))));
            }
        }
    }

    private Set<String> effective(String person) {
        return keycloak.effectiveRoles(person).stream().map(RealmRole::name).collect(Collectors.toSet());
    }

    /** The status of an answer; "already so" (409) is fine for every step, anything else wrong ends the attempt. */
    private static int status(Supplier<Response> call) {
        try (Response response = call.get()) {
            return response.getStatus();
        } catch (WebApplicationException refused) {
            if (refused.getResponse().getStatus() == Response.Status.CONFLICT.getStatusCode()) {
                return Response.Status.CONFLICT.getStatusCode();
            }
            throw refused;
        }
    }
}
