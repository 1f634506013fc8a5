package cn.reserve.financing.need;

import cn.reserve.platform.identity.ServiceToken;
import cn.reserve.platform.neighbour.Bearer;
import cn.reserve.platform.neighbour.Neighbour;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Asks the library whom a bank may call about a project. A page never waits longer than {@code reserve.contact.within} for it; after three
 * failures in a row nobody waits for a while.
 */
@ApplicationScoped
class LibraryContacts {
    private static final Logger LOG = Logger.getLogger(LibraryContacts.class);
    private static final int PATIENCE = 3;
    private static final Duration REST = Duration.ofSeconds(10);
    private static final String NONE = "project.no-contact";

    private final Neighbour library;
    private final Bearer own;
    private final AtomicInteger failures = new AtomicInteger();
    private volatile long restsUntil;

    LibraryContacts(
            ServiceToken token,
            @ConfigProperty(name = "reserve.library.url") String library,
            @ConfigProperty(name = "reserve.contact.within", defaultValue = "1S") Duration within) {
        this.library = new Neighbour(library, within);
        this.own = Bearer.of(token);
    }

    /** The project's contact; the library notes the person, by name, and the organisation as those who read it. Never throws. */
    NeedContact of(UUID projectId, String person, String name, String organisation, String organisationName) {
        if (failures.get() >= PATIENCE && System.nanoTime() - restsUntil < 0) {
            return NeedContact.UNAVAILABLE;
        }
        try {
            NeedContact contact = contact(library.get(
                    "/projects/" + projectId + "/contact",
                    own,
                    Map.of(
                            "Reader-Person",
                            person,
                            "Reader-Name",
                            URLEncoder.encode(name, StandardCharsets.UTF_8),
                            "Reader-Organisation",
                            organisation,
                            "Reader-Organisation-Name",
                            URLEncoder.encode(organisationName, StandardCharsets.UTF_8))));
            failures.set(0);
            return contact;
        } catch (IOException e) {
            restsUntil = System.nanoTime() + REST.toNanos();
            LOG.warnf(
                    "A contact could not be read from the library project=%s failures=%d cause=%s",
                    projectId, failures.incrementAndGet(), e.getMessage());
            return NeedContact.UNAVAILABLE;
        }
    }

    private static NeedContact contact(Neighbour.Answer answer) throws IOException {
        JsonNode body = answer.body();
        if (answer.status() == 404 && body.path("code").asText().equals(NONE)) {
            return NeedContact.WITHHELD;
        }
        if (answer.status() != 200
                || !body.path("name").isTextual()
                || !body.path("phone").isTextual()) {
            throw new IOException("answered " + answer.status());
        }
        return NeedContact.shown(body.path("name").asText(), body.path("phone").asText());
    }
}
