package cn.reserve.supplydemand.provider;

import cn.reserve.platform.identity.Caller;
import cn.reserve.platform.identity.Scope;
import cn.reserve.platform.listing.ListRows;
import cn.reserve.platform.rest.Page;
import cn.reserve.platform.rest.PageParams;
import cn.reserve.platform.rest.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reads providers within the caller's scope. */
@ApplicationScoped
public class ReadingProviders {
    private final ServiceProviders providers;
    private final Caller caller;

    ReadingProviders(ServiceProviders providers, Caller caller) {
        this.providers = providers;
        this.caller = caller;
    }

    /** A provider with its contact, for a feature that decides itself who may read it. */
    public Optional<ProviderResponse> find(UUID id) {
        return Optional.ofNullable(providers.findById(id)).map(found -> ProviderResponse.of(found, true));
    }

    /** The providers of a page's rows, by id, without contacts. */
    public Map<UUID, ProviderResponse> named(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : providers.list("id in ?1", ids).stream()
                        .map(found -> ProviderResponse.of(found, false))
                        .collect(Collectors.toMap(ProviderResponse::id, found -> found));
    }

    /** How many applications wait for the economy bureau's decision; for everybody else none. */
    public long undecidedByCaller() {
        return ProviderVisibility.keeps(caller.scope()) ? providers.count("state", ProviderState.APPLIED) : 0;
    }

    @Transactional
    ProviderResponse one(UUID id) {
        Scope scope = caller.scope();
        return Optional.ofNullable(providers.findById(id))
                .filter(found -> ProviderVisibility.admits(scope, found))
                .map(found -> ProviderResponse.of(found, ProviderVisibility.readsContact(scope, found)))
                .orElseThrow(() -> Problems.notFound("provider"));
    }

    @Transactional
    Page<ProviderResponse> page(ProviderSearch search, PageParams paging) {
        return providers
                .page(search.query(caller.scope()), search.order(), paging)
                .map(found -> ProviderResponse.of(found, false));
    }

    /** All that the search finds, for an export. */
    ListRows<ProviderResponse> every(ProviderSearch search) {
        return providers
                .every(search.query(caller.scope()), search.order())
                .inPortions(found -> found.stream()
                        .map(one -> ProviderResponse.of(one, false))
                        .toList());
    }
}
