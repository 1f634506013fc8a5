package cn.reserve.financing.need;

import cn.reserve.platform.feed.FeedConsumer;
import cn.reserve.platform.feed.FeedEvent;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
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
 * Derives the needs from the library's feed. A batch becomes at most three statements whatever its size: of several
 * events about one project only the newest listing and the newest ending count.
 *
 * <p>An event that cannot be read is logged with its position and passed over: it would otherwise hold up every need
 * behind it.
 */
@ApplicationScoped
public class ApplyingListedProjects implements FeedConsumer {
    static final String WHITELISTED = "library.project-whitelisted";
    static final String REVOKED = "library.whitelist-revoked";

    private static final Logger LOG = Logger.getLogger(ApplyingListedProjects.class);

    private final NeedsFromFeed needs;
    private final ObjectMapper json;

    ApplyingListedProjects(NeedsFromFeed needs, ObjectMapper json) {
        this.needs = needs;
        this.json = json;
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
        return Set.of(WHITELISTED, REVOKED);
    }

    @Override
    public void apply(List<FeedEvent> batch) {
        Map<UUID, NeedsFromFeed.Listing> listings = new HashMap<>(batch.size() * 2);
        Map<UUID, NeedsFromFeed.Ending> endings = new HashMap<>();
        for (FeedEvent event : batch) {
            read(event, listings, endings);
        }
        needs.store(listings.values(), endings.values());
    }

    private void read(
            FeedEvent event, Map<UUID, NeedsFromFeed.Listing> listings, Map<UUID, NeedsFromFeed.Ending> endings) {
        try {
            if (event.type().equals(WHITELISTED)) {
                readListing(event, listings, endings);
            } else if (event.type().equals(REVOKED)) {
                Revocation revocation = json.treeToValue(event.data(), Revocation.class);
                if (revocation.projectId() == null) {
                    skip(event, "no project");
                    return;
                }
                Instant at = revocation.at() == null ? event.time() : revocation.at();
                newest(
                        endings,
                        revocation.projectId(),
                        new NeedsFromFeed.Ending(
                                revocation.projectId(),
                                NeedEnding.WHITELIST_REVOKED,
                                revocation.reason(),
                                at,
                                event.position()));
            }
        } catch (JsonProcessingException | IllegalArgumentException e) {
            skip(event, "unreadable");
        }
    }

    private void readListing(
            FeedEvent event, Map<UUID, NeedsFromFeed.Listing> listings, Map<UUID, NeedsFromFeed.Ending> endings)
            throws JsonProcessingException {
        ListedProject project = json.treeToValue(event.data(), ListedProject.class);
        if (!project.isComplete()) {
            skip(event, "incomplete");
        } else if (project.loan() == null) {
            newest(
                    endings,
                    project.projectId(),
                    new NeedsFromFeed.Ending(
                            project.projectId(), NeedEnding.LOAN_NOT_WANTED, null, event.time(), event.position()));
        } else {
            newest(
                    listings,
                    project.projectId(),
                    NeedsFromFeed.Listing.of(project, project.loan(), event.position(), event.time()));
        }
    }

    private static <P extends NeedsFromFeed.Positioned> void newest(Map<UUID, P> kept, UUID project, P candidate) {
        kept.merge(project, candidate, (a, b) -> a.sourcePosition() >= b.sourcePosition() ? a : b);
    }

    private static void skip(FeedEvent event, String why) {
        LOG.warnf("Feed event passed over: %s, type=%s, position=%d", why, event.type(), event.position());
    }

    @com.fasterxml.jackson.annotation.JsonIgnoreProperties(ignoreUnknown = true)
    private record Revocation(
            @Nullable UUID projectId,
            @Nullable String reason,
            @Nullable Instant at) {}
}
