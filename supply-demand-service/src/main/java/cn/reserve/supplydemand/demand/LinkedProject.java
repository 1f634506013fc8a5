package cn.reserve.supplydemand.demand;

import cn.reserve.platform.identity.Caller;
import cn.reserve.platform.neighbour.Neighbour;
import cn.reserve.platform.rest.Problems;
import cn.reserve.platform.rest.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Whether a demand may be linked to a project: only an own one. The library is asked in the caller's name, as drafts are known nowhere
 * else; a demand without a project, or one that keeps its project, needs nobody.
 */
@ApplicationScoped
class LinkedProject {
    private static final Logger LOG = Logger.getLogger(LinkedProject.class);

    private final Neighbour library;
    private final Caller caller;

    LinkedProject(
            Caller caller,
            @ConfigProperty(name = "reserve.library.url") String library,
            @ConfigProperty(name = "reserve.project.within", defaultValue = "3S") Duration within) {
        this.caller = caller;
        this.library = new Neighbour(library, within);
    }

    /**
     * Checks a link that is new.
     *
     * @throws cn.reserve.platform.rest.ProblemException 400 {@code projectId} for an unknown project or another enterprise's; 503 {@code
     *     demand.project-unchecked} when the library does not answer
     */
    void check(@Nullable UUID projectId) {
        if (projectId != null && !isOwn(projectId)) {
            throw Problems.invalid(Violation.of("projectId", "project-not-own"));
        }
    }

    private boolean isOwn(UUID projectId) {
        Neighbour.Answer answer = ask(projectId);
        return switch (answer.status()) {
            // Who also has a role of the city's sees more projects than the enterprise's own.
            case 200 -> answer.body().at("/enterprise/uscc").asText().equals(caller.requireOrganisation());
            case 404 -> false;
            default -> throw unchecked("answered " + answer.status());
        };
    }

    private Neighbour.Answer ask(UUID projectId) {
        // Now: the request, and with it the caller, is not known to the thread that asks.
        String token = caller.token();
        try {
            return library.get("/projects/" + projectId, () -> token, Map.of());
        } catch (IOException e) {
            throw unchecked(e.getMessage());
        }
    }

    private static RuntimeException unchecked(@Nullable String why) {
        LOG.warnf("Whose a project is could not be asked of the library: %s", why);
        return Problems.unavailable("demand.project-unchecked");
    }
}
