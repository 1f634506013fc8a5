package cn.reserve.supplydemand.provider;

import static cn.reserve.supplydemand.notice.SupplyDemandNotice.economyBureau;
import static cn.reserve.supplydemand.notice.SupplyDemandNotice.enterprise;

import cn.reserve.platform.audit.Audit;
import cn.reserve.platform.identity.Caller;
import cn.reserve.platform.identity.Scope;
import cn.reserve.platform.notice.About;
import cn.reserve.platform.notice.Audience;
import cn.reserve.platform.notice.Notices;
import cn.reserve.platform.rest.Answer;
import cn.reserve.platform.rest.Etags;
import cn.reserve.platform.rest.Idempotency;
import cn.reserve.platform.rest.Problems;
import cn.reserve.platform.rest.Violation;
import cn.reserve.supplydemand.notice.SupplyDemandNotice;
import cn.reserve.supplydemand.participant.ParticipantMerged;
import cn.reserve.supplydemand.participant.Participants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Applications for the register and the economy bureau's decisions on them.
 *
 * <p>All throw 404 {@code provider.not-found} for what the caller may not know, 428 and 412 about {@code If-Match}, and 409 {@code
 * provider.step-not-possible} when the state does not allow it.
 */
@ApplicationScoped
class KeepingProviders {
    private final ServiceProviders providers;
    private final Participants participants;
    private final Idempotency idempotency;
    private final Audit audit;
    private final Notices notices;
    private final Caller caller;
    private final Clock clock;

    KeepingProviders(
            ServiceProviders providers,
            Participants participants,
            Idempotency idempotency,
            Audit audit,
            Notices notices,
            Caller caller,
            Clock clock) {
        this.providers = providers;
        this.participants = participants;
        this.idempotency = idempotency;
        this.audit = audit;
        this.notices = notices;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * An enterprise applies, or the economy bureau registers; once per key.
     *
     * @throws cn.reserve.platform.rest.ProblemException 400 by field; 403 {@code provider.not-yours} for another bureau; 409 {@code
     *     participant.not-verified}
     */
    @Transactional
    Answer<ProviderResponse> add(@Nullable String key, ProviderRequest request) {
        check(request);
        Scope scope = caller.scope();
        return idempotency.once(key, request, ProviderResponse.class, () -> {
            if (ProviderVisibility.keeps(scope)) {
                return stored("provider.registered", ServiceProvider.register(known(request), now()));
            }
            if (!(scope instanceof Scope.Organisation(String uscc))) {
                throw Problems.forbidden("provider.not-yours");
            }
            participants.require(uscc);
            ProviderResponse applied = stored("provider.applied", ServiceProvider.apply(uscc, request, now()));
            tell(SupplyDemandNotice.PROVIDER_APPLIED, economyBureau(), applied);
            return applied;
        });
    }

    /** The applicant mends its application; the economy bureau keeps any provider up to date. */
    @Transactional
    ProviderResponse change(UUID id, @Nullable String ifMatch, ProviderRequest request) {
        check(request);
        Scope scope = caller.scope();
        ServiceProvider provider = held(id);
        if (!ProviderVisibility.readsContact(scope, provider)) {
            throw Problems.forbidden("provider.not-yours");
        }
        Etags.require(ifMatch, provider.version());
        ProviderResponse before = ProviderResponse.of(provider, false);
        boolean appliesAgain = provider.state() == ProviderState.REFUSED;
        if (ProviderVisibility.keeps(scope)) {
            keepsItsEnterprise(provider, request);
            provider.change(known(request), now());
        } else {
            provider.mend(request, now());
        }
        ProviderResponse after = recorded("provider.changed", before, provider);
        if (appliesAgain && !ProviderVisibility.keeps(scope)) {
            tell(SupplyDemandNotice.PROVIDER_APPLIED, economyBureau(), after);
        }
        return after;
    }

    /** Into the register, or back into it. */
    @Transactional
    ProviderResponse list(UUID id, @Nullable String ifMatch) {
        return decide(
                id, ifMatch, "provider.listed", SupplyDemandNotice.PROVIDER_LISTED, provider -> provider.list(now()));
    }

    /** Not into the register. */
    @Transactional
    ProviderResponse refuse(UUID id, @Nullable String ifMatch, String reason) {
        return decide(
                id,
                ifMatch,
                "provider.refused",
                SupplyDemandNotice.PROVIDER_REFUSED,
                provider -> provider.refuse(reason, now()));
    }

    /** Out of the register for now; diagnoses that it has accepted go on. */
    @Transactional
    ProviderResponse suspend(UUID id, @Nullable String ifMatch, String reason) {
        return decide(
                id,
                ifMatch,
                "provider.suspended",
                SupplyDemandNotice.PROVIDER_SUSPENDED,
                provider -> provider.suspend(reason, now()));
    }

    void takeOver(@Observes ParticipantMerged merged) {
        providers.moveTo(merged.into(), merged.uscc());
    }

    private ProviderResponse decide(
            UUID id,
            @Nullable String ifMatch,
            String action,
            SupplyDemandNotice notice,
            Consumer<ServiceProvider> verb) {
        if (!ProviderVisibility.keeps(caller.scope())) {
            throw Problems.forbidden("provider.not-yours");
        }
        ServiceProvider provider = held(id);
        Etags.require(ifMatch, provider.version());
        ProviderResponse before = ProviderResponse.of(provider, false);
        verb.accept(provider);
        ProviderResponse after = recorded(action, before, provider);
        String uscc = provider.uscc();
        if (uscc != null) {
            tell(notice, enterprise(uscc), after);
        }
        return after;
    }

    private ServiceProvider held(UUID id) {
        return Optional.ofNullable(providers.findById(id, LockModeType.PESSIMISTIC_WRITE))
                .filter(found -> ProviderVisibility.admits(caller.scope(), found))
                .orElseThrow(() -> Problems.notFound("provider"));
    }

    private ProviderResponse stored(String action, ServiceProvider provider) {
        providers.persist(provider);
        return recorded(action, null, provider);
    }

    /** The trail keeps no telephone. */
    private ProviderResponse recorded(String action, @Nullable ProviderResponse before, ServiceProvider provider) {
        providers.flush();
        audit.record(
                action,
                "provider",
                provider.id().toString(),
                provider.name(),
                before,
                ProviderResponse.of(provider, false));
        return ProviderResponse.of(provider, true);
    }

    private void tell(SupplyDemandNotice notice, Audience audience, ProviderResponse provider) {
        notices.tell(
                notice.key(),
                audience,
                new About(provider.id().toString(), provider.name(), "/service-providers/" + provider.id()));
    }

    /** Its clients' reports and telephones are that enterprise's: an expert who works for another one is registered anew. */
    private static void keepsItsEnterprise(ServiceProvider provider, ProviderRequest request) {
        if (provider.uscc() != null && !provider.isActedForBy(request.uscc())) {
            throw Problems.invalid(Violation.of("uscc", "provider-enterprise-stays"));
        }
    }

    /** The enterprise that is to act for it is a verified one. */
    private ProviderRequest known(ProviderRequest request) {
        String uscc = request.uscc();
        if (uscc != null && participants.find(uscc).isEmpty()) {
            throw Problems.invalid(Violation.of("uscc", "enterprise-unknown"));
        }
        return request;
    }

    private static void check(ProviderRequest request) {
        List<Violation> wrong = ProviderPolicy.check(request);
        if (!wrong.isEmpty()) {
            throw Problems.invalid(wrong);
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
