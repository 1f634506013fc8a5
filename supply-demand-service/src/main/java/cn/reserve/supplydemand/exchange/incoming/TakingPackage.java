package cn.reserve.supplydemand.exchange.incoming;

import cn.reserve.platform.audit.Audit;
import cn.reserve.platform.notice.About;
import cn.reserve.platform.notice.Notices;
import cn.reserve.supplydemand.exchange.conflict.FindingConflicts;
import cn.reserve.supplydemand.exchange.incoming.IncomingPackage.Arrival;
import cn.reserve.supplydemand.exchange.listing.ShowingOutside;
import cn.reserve.supplydemand.exchange.packages.Manifest;
import cn.reserve.supplydemand.exchange.packages.PackageFile;
import cn.reserve.supplydemand.exchange.packages.PackageRefused;
import cn.reserve.supplydemand.exchange.packages.RefusalReason;
import cn.reserve.supplydemand.exchange.packages.StoredContent;
import cn.reserve.supplydemand.exchange.packages.StoredContent.Shelf;
import cn.reserve.supplydemand.exchange.province.ExchangeSettings;
import cn.reserve.supplydemand.exchange.province.LastTaken;
import cn.reserve.supplydemand.exchange.province.PackagesAcknowledged;
import cn.reserve.supplydemand.matching.index.Database;
import cn.reserve.supplydemand.notice.SupplyDemandNotice;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Takes packages, each in one transaction, one after the other. */
@ApplicationScoped
class TakingPackage {
    private static final Logger LOG = Logger.getLogger(TakingPackage.class);
    private static final int LOCK = 0x45_58_43_49;
    private static final int WITHIN_SECONDS = 120;

    private final IncomingPackages packages;
    private final TakingRows rows;
    private final ShowingOutside showing;
    private final FindingConflicts conflicts;
    private final StoredContent content;
    private final LastTaken lastTaken;
    private final ExchangeSettings settings;
    private final Database database;
    private final Event<PackagesAcknowledged> acknowledged;
    private final Notices notices;
    private final Audit audit;
    private final Clock clock;

    TakingPackage(
            IncomingPackages packages,
            TakingRows rows,
            ShowingOutside showing,
            FindingConflicts conflicts,
            StoredContent content,
            LastTaken lastTaken,
            ExchangeSettings settings,
            Database database,
            Event<PackagesAcknowledged> acknowledged,
            Notices notices,
            Audit audit,
            Clock clock) {
        this.packages = packages;
        this.rows = rows;
        this.showing = showing;
        this.conflicts = conflicts;
        this.content = content;
        this.lastTaken = lastTaken;
        this.settings = settings;
        this.database = database;
        this.acknowledged = acknowledged;
        this.notices = notices;
        this.audit = audit;
        this.clock = clock;
    }

    /** Takes a file; what became of it, and of those that waited for it. */
    IncomingResponse take(Path file, Arrival arrival) {
        IncomingResponse answer;
        try (PackageFile read = PackageFile.open(file)) {
            answer = judged(read, file, arrival);
        } catch (PackageRefused refused) {
            return alone(() -> refused(IncomingPackage.arrived(arrival), refused));
        }
        if (answer.state() == IncomingState.TAKEN && !answer.again() && answer.sender() != null) {
            takeWaitingOf(answer.sender());
        }
        return answer;
    }

    /** Takes what waits and has its turn; what fails here waits on and is tried with the clock: the package before it is taken all the same. */
    void takeWaitingOf(String sender) {
        try {
            takeWaiting(sender);
        } catch (RuntimeException failed) {
            LOG.warnf(failed, "A package of %s that waits could not be taken, will be tried again", sender);
        }
    }

    private IncomingResponse judged(PackageFile read, Path file, Arrival arrival) {
        try {
            read.requireSignature(settings.knownKeys());
            if (!read.manifest().receiver().equals(settings.city())) {
                throw PackageRefused.because(
                        RefusalReason.OTHER_RECEIVER, read.manifest().receiver());
            }
            return alone(() -> inTurn(read, file, arrival));
        } catch (PackageRefused refused) {
            throw refused.of(read.manifest());
        }
    }

    private IncomingResponse inTurn(PackageFile read, Path file, Arrival arrival) {
        Manifest manifest = read.manifest();
        Optional<IncomingPackage> known = packages.kept(manifest.sender(), manifest.number());
        if (known.isPresent()) {
            if (!read.digest().equals(known.get().manifestSha256())) {
                throw PackageRefused.because(RefusalReason.NUMBER_REUSED, Integer.toString(manifest.number()));
            }
        }
        int next = lastTaken.of(manifest.sender()) + 1;
        if (known.isPresent()) {
            return manifest.number() == next
                    ? takenInItsTurn(known.get(), read)
                    : IncomingResponse.of(known.get(), known.get().state() == IncomingState.TAKEN);
        }
        IncomingPackage came = IncomingPackage.arrived(arrival);
        came.claims(manifest);
        if (manifest.number() == next) {
            return taken(came, read);
        }
        read.requireParts();
        came.waitFor(next, read.digest());
        packages.persistAndFlush(came);
        content.keep(Shelf.WAITING, came.id(), file);
        return recorded("exchange-incoming.waiting", came);
    }

    private IncomingResponse takenInItsTurn(IncomingPackage waiting, PackageFile read) {
        content.forget(Shelf.WAITING, waiting.id());
        return taken(waiting, read);
    }

    private IncomingResponse taken(IncomingPackage came, PackageFile read) {
        Manifest manifest = read.manifest();
        requireChain(manifest);
        read.requireParts();
        packages.persistAndFlush(came);
        UUID id = came.id();
        Instant now = now();
        TakingRows.Taken taken = rows.take(read, id, settings.city(), now);
        showing.ofPackage(id);
        int found = conflicts.refresh() + conflicts.returned(manifest.sender(), taken.ownListed());
        came.take(read.digest(), taken.rows(), found, now);
        packages.flush();
        packages.allWaiting(manifest.sender())
                .forEach(waiting -> waiting.waitFor(manifest.number() + 1, String.valueOf(waiting.manifestSha256())));
        acknowledged.fire(new PackagesAcknowledged(manifest.sender(), manifest.lastReceived()));
        return recorded("exchange-incoming.taken", came);
    }

    /** It names the manifest of the package before, as we have it. */
    private void requireChain(Manifest manifest) {
        String before = packages.kept(manifest.sender(), manifest.number() - 1)
                .map(IncomingPackage::manifestSha256)
                .orElse("");
        String said = manifest.previous() == null ? "" : manifest.previous();
        if (!before.equals(said)) {
            throw PackageRefused.because(RefusalReason.CHAIN_BROKEN, Integer.toString(manifest.number() - 1));
        }
    }

    /** Whatever waited for this one, one after the other. */
    private void takeWaiting(String sender) {
        boolean more = true;
        while (more) {
            Optional<UUID> waiting = alone(
                    () -> packages.waiting(sender, lastTaken.of(sender) + 1).map(IncomingPackage::id));
            more = waiting.isPresent() && takeWaiting(waiting.get());
        }
    }

    private boolean takeWaiting(UUID id) {
        Path file = null;
        try {
            file = Files.createTempFile("exchange", ".zip");
            try (OutputStream out = Files.newOutputStream(file)) {
                content.write(Shelf.WAITING, id, out);
            }
            return takenOutOf(file, id);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } finally {
            delete(file);
        }
    }

    private boolean takenOutOf(Path file, UUID id) {
        try (PackageFile read = PackageFile.open(file)) {
            // Keys may have been withdrawn while it waited.
            read.requireSignature(settings.knownKeys());
            alone(() -> takenInItsTurn(packages.findById(id), read));
            return true;
        } catch (PackageRefused refused) {
            alone(() -> {
                content.forget(Shelf.WAITING, id);
                return refused(packages.findById(id), refused);
            });
            return false;
        }
    }

    private IncomingResponse refused(IncomingPackage came, PackageRefused refused) {
        refused.claimed().ifPresent(came::claims);
        came.refuse(refused, now());
        packages.persistAndFlush(came);
        IncomingResponse answer = recorded("exchange-incoming.refused", came);
        notices.tell(
                SupplyDemandNotice.INCOMING_REFUSED.key(),
                SupplyDemandNotice.economyBureau(),
                new About(came.id().toString(), label(came), "/exchange/incoming"));
        return answer;
    }

    private IncomingResponse recorded(String action, IncomingPackage came) {
        IncomingResponse answer = IncomingResponse.of(came, false);
        audit.record(action, "exchange-incoming", came.id().toString(), label(came), null, answer);
        return answer;
    }

    private static String label(IncomingPackage came) {
        return came.sender() == null ? came.fileName() : came.sender() + "-" + came.number();
    }

    /** One transaction, which nobody else's package comes into. */
    private <T> T alone(Callable<T> work) {
        return QuarkusTransaction.requiringNew().timeout(WITHIN_SECONDS).call(() -> {
            database.read(row -> row.getString(1), "SELECT cast(pg_advisory_xact_lock(?) AS text)", LOCK);
            // Listings by the hundred thousand take seconds, not the time of a page.
            database.write("set local statement_timeout = '50s'");
            return work.call();
        });
    }

    private static void delete(@Nullable Path file) {
        try {
            if (file != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
