package cn.reserve.financing.need;

import cn.reserve.financing.need.MovingMergedEnterprises.Mergers;
import cn.reserve.financing.need.NamingEnterprises.Names;
import cn.reserve.platform.feed.FeedConsumer;
import cn.reserve.platform.feed.FeedEvent;
import cn.reserve.platform.feed.ReadingEvents;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Derives the needs from the library's feed. A batch becomes a handful of statements whatever its size: of several
 * events about one project only the newest listing, the newest ending and the newest consent count, and of several names
 * of an enterprise the newest.
 */
@ApplicationScoped
public class ApplyingListedProjects implements FeedConsumer {
    static final String WHITELISTED = "library.project-whitelisted";
    static final String LISTED_CHANGED = "library.listed-project-changed";
    static final String REVOKED = "library.whitelist-revoked";
    static final String CONSENT_CHANGED = "library.consent-changed";

    /** What is older is no news to anybody: no mail of it would leave either. */
    private static final Duration NEWS = Duration.ofDays(3);

    private final Clock clock;
    private final NeedsFromFeed needs;
    private final MovingMergedEnterprises moving;
    private final NamingEnterprises naming;
    private final TellingOfNeeds telling;

    ApplyingListedProjects(
            Clock clock,
            NeedsFromFeed needs,
            MovingMergedEnterprises moving,
            NamingEnterprises naming,
            TellingOfNeeds telling) {
        this.clock = clock;
        this.needs = needs;
        this.moving = moving;
        this.naming = naming;
        this.telling = telling;
    }

    /** Another one than before it followed names: it begins at the first event once more, and knows the changes of name of earlier days. */
    @Override
    public String name() {
        return "financing.needs-by-present-name";
    }

    @Override
    public String source() {
        return "library";
    }

    @Override
    public Set<String> types() {
        return Set.of(
                WHITELISTED,
                LISTED_CHANGED,
                REVOKED,
                CONSENT_CHANGED,
                MovingMergedEnterprises.MERGED,
                NamingEnterprises.VERIFIED);
    }

    @Override
    public void apply(List<FeedEvent> batch) {
        prepare(batch).run();
    }

    @Override
    public Runnable prepare(List<FeedEvent> batch) {
        Newest newest = new Newest(batch.size());
        ReadingEvents.each(this, batch, event -> read(event, newest));
        List<NeedsFromFeed.Write> writes =
                needs.writes(newest.listings.values(), newest.endings.values(), newest.consents.values());
        return () -> {
            naming.keep(newest.names);
            List<NamedBank> another = telling.storedByAnother(newest.published());
            List<NamedBank> named = needs.store(writes);
            // What was listed before the merger, in this batch too, moves; what comes after has the surviving code
            // already.
            moving.move(newest.mergers);
            naming.check(newest.codes());
            telling.of(named, another);
        };
    }

    @Override
    public void reachedHead() {
        naming.rename();
    }

    private void read(FeedEvent event, Newest newest) {
        switch (event.type()) {
            case WHITELISTED, LISTED_CHANGED -> readListing(event, newest);
            case REVOKED -> readRevocation(event, newest);
            case CONSENT_CHANGED -> readConsent(event, newest);
            case MovingMergedEnterprises.MERGED -> newest.mergers.add(event, newest.names);
            case NamingEnterprises.VERIFIED -> newest.names.add(event);
            default -> {} // no type that was asked for
        }
    }

    private void readListing(FeedEvent event, Newest newest) {
        ListedProject project = event.data().as(ListedProject.class);
        if (!project.isComplete()) {
            throw new IllegalArgumentException("a listing that lacks fields");
        }
        if (project.loan() == null) {
            keep(
                    newest.endings,
                    new NeedsFromFeed.Ending(
                            project.projectId(), NeedEnding.LOAN_NOT_WANTED, null, event.time(), event.position()));
        } else {
            keep(newest.listings, NeedsFromFeed.Listing.of(project, project.loan(), event.position(), event.time()));
            if (event.type().equals(WHITELISTED)
                    && event.time().isAfter(clock.instant().minus(NEWS))) {
                newest.news.add(event.position());
            }
        }
    }

    private void readRevocation(FeedEvent event, Newest newest) {
        Revocation revocation = event.data().as(Revocation.class);
        if (revocation.projectId() == null) {
            throw new IllegalArgumentException("a revocation of no project");
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

    private void readConsent(FeedEvent event, Newest newest) {
        ChangedConsent changed = event.data().as(ChangedConsent.class);
        ListedProject.ConsentGiven consent = changed.consent();
        if (changed.projectId() == null || consent == null) {
            throw new IllegalArgumentException("a change of no consent");
        }
        keep(
                newest.consents,
                new NeedsFromFeed.ConsentChange(
                        changed.projectId(), consent.given(), consent.until(), event.time(), event.position()));
    }

    private static <P extends NeedsFromFeed.Positioned> void keep(Map<UUID, P> kept, P candidate) {
        kept.merge(candidate.projectId(), candidate, (a, b) -> a.sourcePosition() >= b.sourcePosition() ? a : b);
    }

    /** What is left of a batch: per project the newest event of each kind. */
    private static final class Newest {
        private final Map<UUID, NeedsFromFeed.Listing> listings;
        private final Map<UUID, NeedsFromFeed.Ending> endings = new HashMap<>();
        private final Map<UUID, NeedsFromFeed.ConsentChange> consents = new HashMap<>();
        private final Mergers mergers = new Mergers();
        private final Names names = new Names();
        private final Set<Long> news = new HashSet<>();

        Newest(int size) {
            listings = new HashMap<>(size * 2);
        }

        /** The publications that somebody may still wait to hear of. */
        List<NeedsFromFeed.Listing> published() {
            return listings.values().stream()
                    .filter(listing -> news.contains(listing.sourcePosition()))
                    .toList();
        }

        Set<String> codes() {
            return listings.values().stream().map(NeedsFromFeed.Listing::uscc).collect(Collectors.toSet());
        }
    }

    private record Revocation(
            @Nullable UUID projectId,
            @Nullable String reason,
            @Nullable Instant at) {}

    private record ChangedConsent(@Nullable UUID projectId, ListedProject.@Nullable ConsentGiven consent) {}
}
