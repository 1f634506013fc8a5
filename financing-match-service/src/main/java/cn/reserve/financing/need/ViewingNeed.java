package cn.reserve.financing.need;

import cn.reserve.financing.bank.BankNames;
import cn.reserve.financing.calendar.CityCalendar;
import cn.reserve.platform.audit.Audit;
import cn.reserve.platform.identity.Caller;
import cn.reserve.platform.rest.Problems;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One look at one need: shows what the reader may read today and leaves a trace of what was shown. The library is asked for the
 * contact between two short transactions, so that a slow library holds no connection of the database.
 */
@ApplicationScoped
class ViewingNeed {
    private final Needs needs;
    private final LibraryContacts contacts;
    private final BankNames banks;
    private final CityCalendar calendar;
    private final Audit audit;
    private final Caller caller;

    ViewingNeed(
            Needs needs, LibraryContacts contacts, BankNames banks, CityCalendar calendar, Audit audit, Caller caller) {
        this.needs = needs;
        this.contacts = contacts;
        this.banks = banks;
        this.calendar = calendar;
        this.audit = audit;
        this.caller = caller;
    }

    /**
     * The need as the caller may read it.
     *
     * @throws cn.reserve.platform.rest.ProblemException 404 {@code need.not-found}, also before the project's
     *     publication and for another enterprise's need
     */
    NeedResponse view(UUID id) {
        NeedScope scope = NeedScope.of(caller);
        Look look = QuarkusTransaction.requiringNew().call(() -> look(id, scope));
        String organisation = caller.organisation().orElse("none");
        NeedContact contact = look.shown().contact()
                ? contacts.of(
                        look.need().projectId(),
                        caller.subject(),
                        caller.name(),
                        organisation,
                        banks.of(organisation, caller.organisationName()))
                : NeedContact.WITHHELD;
        DisclosurePolicy.Disclosure shown = new DisclosurePolicy.Disclosure(
                contact.state() == ContactState.SHOWN, look.shown().figures());
        String name = look.need().projectName();
        audit.recordLook("need.looked-at", "need", id.toString(), name, shown);
        return NeedResponse.of(look, contact);
    }

    private Look look(UUID id, NeedScope scope) {
        Need need = needs.findByIdOptional(id).filter(scope::covers).orElseThrow(() -> Problems.notFound("need"));
        LocalDate today = calendar.today();
        String bank = scope.bank();
        NeedRow.OwnCase own = bank == null ? null : needs.ownCase(id, bank);
        return new Look(
                need,
                DisclosurePolicy.judge(scope.reader(), need.consent(), need.state(), today),
                need.consent().standsOn(today),
                intended(need),
                approved(need, scope),
                own,
                actions(need, scope, own));
    }

    private List<NeedResponse.IntendedBank> intended(Need need) {
        return need.intendedBanks().stream()
                .map(alias -> new NeedResponse.IntendedBank(alias, banks.of(alias)))
                .toList();
    }

    private static @Nullable BigDecimal approved(Need need, NeedScope scope) {
        return scope.bank() == null ? need.approvedAmount() : null;
    }

    private static List<NeedResponse.NeedAction> actions(Need need, NeedScope scope, NeedRow.@Nullable OwnCase own) {
        boolean claims = scope.bank() != null && need.state().claimable() && (own == null || !own.open());
        return claims ? List.of(NeedResponse.NeedAction.CLAIM) : List.of();
    }
}
