package cn.reserve.platform.audit;

import cn.reserve.platform.identity.Caller;
import cn.reserve.platform.identity.Role;
import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Finds out who acts in the current request; outside of requests, and in consumers, the service itself does. */
@ApplicationScoped
class Actors {
    private final Caller caller;
    private final Actor service;

    Actors(Caller caller, @ConfigProperty(name = "quarkus.application.name") String service) {
        this.caller = caller;
        this.service = new Actor("service:" + service, service, Set.of(), null, null);
    }

    Actor current() {
        if (!Arc.container().requestContext().isActive() || caller.isAnonymous()) {
            return service;
        }
        return new Actor(
                caller.subject(),
                caller.name(),
                caller.roles().stream().map(Role::wire).collect(Collectors.toCollection(TreeSet::new)),
                caller.organisation().orElse(null),
                caller.organisation()
                        .map(alias -> caller.organisationName())
                        .filter(name -> !name.isEmpty())
                        .orElse(null));
    }
}
