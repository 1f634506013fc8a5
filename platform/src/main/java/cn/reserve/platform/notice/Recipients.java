package cn.reserve.platform.notice;

import cn.reserve.platform.identity.Role;
import cn.reserve.platform.notice.RealmPeople.Account;
import cn.reserve.platform.notice.RealmPeople.Organisation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Who is of an audience now and can be reached: enabled accounts of the realm with a verified address. */
@ApplicationScoped
class Recipients {
    private static final int PAGE = 200;
    private static final int ORGANISATIONS = 1_000;

    private final RealmPeople realm;

    Recipients(@RestClient RealmPeople realm) {
        this.realm = realm;
    }

    /**
     * Asks the realm.
     *
     * @throws RuntimeException when it does not answer; nobody is then told that there is nobody
     */
    List<Recipient> of(Audience audience) {
        return audience.each().stream()
                .flatMap(one -> accounts(one).stream())
                .flatMap(account -> reachable(account).stream())
                .distinct()
                .toList();
    }

    /**
     * One person, if there is a way to reach them; asks about nobody else.
     *
     * @throws RuntimeException when the realm does not answer
     */
    Optional<Addressee> one(String person) {
        return person(person).stream()
                .flatMap(account -> reachable(account).stream())
                .map(recipient -> new Addressee(realm, recipient))
                .findFirst();
    }

    private static Optional<Recipient> reachable(Account account) {
        String address = account.email();
        return address == null || address.isBlank() || !account.emailVerified() || !account.enabled()
                ? Optional.empty()
                : Optional.of(new Recipient(account.id(), address));
    }

    private List<Account> accounts(Audience audience) {
        Role role = audience.role();
        if (role == null) {
            return person(audience.code());
        }
        if (audience.code().isEmpty()) {
            return holders(role);
        }
        List<Account> members = organisations(role, audience.code())
                .flatMap(organisation -> all(first -> realm.members(organisation.id(), first, PAGE)).stream())
                .toList();
        // Its members have no other role, and holders of this one are many.
        return role == Role.ENTERPRISE ? members : among(members, holders(role));
    }

    private List<Account> holders(Role role) {
        return all(first -> realm.holders(role.wire(), first, PAGE));
    }

    private static List<Account> among(List<Account> accounts, List<Account> holders) {
        Set<String> members = accounts.stream().map(Account::id).collect(Collectors.toSet());
        return holders.stream().filter(holder -> members.contains(holder.id())).toList();
    }

    private List<Account> person(String subject) {
        try {
            return List.of(realm.account(subject));
        } catch (WebApplicationException refused) {
            if (refused.getResponse().getStatus() == Response.Status.NOT_FOUND.getStatusCode()) {
                return List.of();
            }
            throw refused;
        }
    }

    private Stream<Organisation> organisations(Role role, String code) {
        return switch (role) {
            case DISTRICT_REVIEWER -> found("kind:district", role, code);
            case BUREAU_REVIEWER -> found("kind:bureau", role, code);
            case ENTERPRISE -> found("uscc:" + code, role, code);
            case BANK_OFFICER, BANK_MANAGER -> found("kind:bank", role, code);
            default -> Stream.empty();
        };
    }

    private Stream<Organisation> found(String attributes, Role role, String code) {
        return realm.organisations(attributes, false, ORGANISATIONS).stream().filter(found -> found.holds(role, code));
    }

    /** All pages of a list. */
    private static List<Account> all(Pages pages) {
        List<Account> all = new ArrayList<>();
        List<Account> page;
        do {
            page = pages.from(all.size());
            all.addAll(page);
        } while (page.size() == PAGE);
        return all;
    }

    private interface Pages {
        List<Account> from(int first);
    }
}
