package cn.reserve.platform.audit;

import io.quarkus.arc.Arc;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** Finds out who acts in the current request; outside of requests, and in consumers, the service itself does. */
@ApplicationScoped
class Actors {
    private final Instance<SecurityIdentity> identity;
    private final Actor service;

    Actors(Instance<SecurityIdentity> identity, @ConfigProperty(name = "quarkus.application.name") String service) {
        this.identity = identity;
        this.service = new Actor("service:" + service, service, Set.of(), null);
    }

    Actor current() {
        if (!Arc.container().requestContext().isActive() || identity.get().isAnonymous()) {
            return service;
        }
        SecurityIdentity caller = identity.get();
        if (caller.getPrincipal() instanceof JsonWebToken token) {
            String name = claim(token, "name");
            return new Actor(
                    token.getSubject(),
                    name == null ? token.getName() : name,
                    new TreeSet<>(caller.getRoles()),
                    claim(token, "org"));
        }
        String name = caller.getPrincipal().getName();
        return new Actor(name, name, new TreeSet<>(caller.getRoles()), null);
    }

    private static @Nullable String claim(JsonWebToken token, String name) {
        Object value = token.getClaim(name);
        return value == null ? null : value.toString();
    }
}
