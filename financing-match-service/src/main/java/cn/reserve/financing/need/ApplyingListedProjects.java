package cn.reserve.financing.need;

import cn.reserve.platform.feed.FeedConsumer;
import cn.reserve.platform.feed.FeedEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Derives the needs from the library's feed. A batch becomes at most five statements whatever its size: of several
 * events about one project only the newest listing, the newest ending and the newest consent count.
 *
 * <p>An event that cannot be read is logged with its position and passed over: it would otherwise hold up every need
 * behind it.
 */
@ApplicationScoped
public class ApplyingListedProjects implements FeedConsumer {
    static final String WHITELISTED = "library.project-whitelisted";
    static final String REVOKED = "library.whitelist-revoked";
    static final String CONSENT_CHANGED = "library.consent-changed";

    private static final Logger LOG = Logger.getLogger(ApplyingListedProjects.class);

    private final NeedsFromFeed needs;

    ApplyingListedProjects(NeedsFromFeed needs) {
        this.needs = needs;
    }

    @Override
    public String name() {
        return "financing.needs";
    }

    @Override
    public String source() {
        return "library";
    }

    @Override
    public Set<String> types() {
        return Set.of(WHITELISTED, REVOKED, CONSENT_CHANGED);
    }

    @Override
    public void apply(List<FeedEvent> batch) {
        prepare(batch).run();
    }

    @Override
    public Runnable prepare(List<FeedEvent> batch) {
        Newest newest = new Newest(batch.size());
        for (FeedEvent event : batch) {
            try {
                read(event, newest);
            } catch (IllegalArgumentException e) {
                skip(event, "unreadable");
            }
        }
        List<NeedsFromFeed.Write> writes =
                needs.writes(newest.listings.values(), newest.endings.values(), newest.consents.values());
        return () -> needs.store(writes);
    }

    private void read(FeedEvent event, Newest newest) {
        switch (event.type()) {
            case WHITELISTED -> readListing(event, newest);
            case REVOKED -> readRevocation(event, newest);
            case CONSENT_CHANGED -> readConsent(event, newest);
            default -> {} // no type that was asked for
        }
    }

    private void readListing(FeedEvent event, Newest newest) {
        ListedProject project = event.data().as(ListedProject.class);
        if (!project.isComplete()) {
            skip(event, "incomplete");
        } else if (project.loan() == null) {
            keep(
                    newest.endings,
                    new NeedsFromFeed.Ending(
                            project.projectId(), NeedEnding.LOAN_NOT_WANTED, null, event.time(), event.position()));
        } else {
            keep(newest.listings, NeedsFromFeed.Listing.of(project, project.loan(), event.position(), event.time()));
        }
    }

    private void readRevocation(FeedEvent event, Newest newest) {
        Revocation revocation = event.data().as(Revocation.class);
        if (revocation.projectId() == null) {
            skip(event, "no project");
            return;
        }
        Instant at = revocation.at() == null ? event.time() : revocation.at();
        keep(
                newest.endings,
                new NeedsFromFeed.Ending(
                        revocation.projectId(),
                        NeedEnding.WHITELIST_REVOKED,
                        revocation.reason(),
                        at,
                        event.position()));
    }

    /** A withdrawal forgets the contact person whatever the event carries. */
    private void readConsent(FeedEvent event, Newest newest) {
        ChangedConsent changed = event.data().as(ChangedConsent.class);
        ListedProject.ConsentGiven consent = changed.consent();
        if (changed.projectId() == null || consent == null) {
            skip(event, "incomplete");
            return;
        }
        Contact contact = consent.given() ? changed.contact() : null;
        keep(
                newest.consents,
                new NeedsFromFeed.ConsentChange(
                        changed.projectId(),
                        consent.given(),
                        consent.until(),
                        contact == null ? null : contact.name(),
                        contact == null ? null : contact.phone(),
                        event.time(),
                        event.position()));
    }

    private static <P extends NeedsFromFeed.Positioned> void keep(Map<UUID, P> kept, P candidate) {
        kept.merge(candidate.projectId(), candidate, (a, b) -> a.sourcePosition() >= b.sourcePosition() ? a : b);
    }

    /** What is left of a batch: per project the newest event of each kind. */
    private static final class Newest {
        private final Map<UUID, NeedsFromFeed.Listing> listings;
        private final Map<UUID, NeedsFromFeed.Ending> endings = new HashMap<>();
        private final Map<UUID, NeedsFromFeed.ConsentChange> consents = new HashMap<>();

        Newest(int size) {
            listings = new HashMap<>(size * 2);
        }
    }

    private static void skip(FeedEvent event, String why) {
        LOG.warnf("Feed event passed over: %s, type=%s, position=%d", why, event.type(), event.position());
    }

    private record Revocation(
            @Nullable UUID projectId,
            @Nullable String reason,
            @Nullable Instant at) {}

    private record ChangedConsent(
            @Nullable UUID projectId,
            ListedProject.@Nullable ConsentGiven consent,
            @Nullable Contact contact) {}

    private record Contact(@Nullable String name, @Nullable String phone) {}
}
