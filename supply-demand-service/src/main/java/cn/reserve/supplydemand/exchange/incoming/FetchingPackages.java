package cn.reserve.supplydemand.exchange.incoming;

import cn.reserve.platform.rest.Problems;
import cn.reserve.supplydemand.exchange.incoming.IncomingPackage.Arrival;
import cn.reserve.supplydemand.exchange.packages.Digests;
import cn.reserve.supplydemand.exchange.packages.Limits;
import cn.reserve.supplydemand.exchange.province.ExchangeKeepers;
import cn.reserve.supplydemand.exchange.province.ExchangeSettings;
import cn.reserve.supplydemand.exchange.province.LastTaken;
import cn.reserve.supplydemand.exchange.province.ProvincePlatform;
import cn.reserve.supplydemand.exchange.province.ProvincePlatform.Offered;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Fetches packages from the province's address; what breaks off goes on where it broke off. */
@ApplicationScoped
class FetchingPackages {
    private static final Logger LOG = Logger.getLogger(FetchingPackages.class);

    /** Over a line that breaks again and again, a package still comes by pieces. */
    private static final int ATTEMPTS = 4;

    private final ProvincePlatform province;
    private final TakingPackage taking;
    private final IncomingPackages packages;
    private final LastTaken lastTaken;
    private final ExchangeSettings settings;
    private final ExchangeKeepers keepers;
    private final Clock clock;
    private final ReentrantLock turn = new ReentrantLock();
    private @Nullable Path folder;

    FetchingPackages(
            ProvincePlatform province,
            TakingPackage taking,
            IncomingPackages packages,
            LastTaken lastTaken,
            ExchangeSettings settings,
            ExchangeKeepers keepers,
            Clock clock) {
        this.province = province;
        this.taking = taking;
        this.packages = packages;
        this.lastTaken = lastTaken;
        this.settings = settings;
        this.keepers = keepers;
        this.clock = clock;
    }

    /** What came of asking the province; empty when it had nothing new. */
    public record Fetched(List<IncomingResponse> items) {}

    /**
     * Somebody of the economy bureau asks now.
     *
     * @throws cn.reserve.platform.rest.ProblemException 403 {@code exchange.not-yours}; 409 {@code exchange.no-address}, {@code exchange.fetching} while
     *     somebody else does; 503 {@code
     *     exchange.province-silent}
     */
    Fetched now(String by) {
        keepers.require();
        if (settings.address().isEmpty()) {
            throw Problems.conflict("exchange.no-address");
        }
        if (turn.isLocked()) {
            throw Problems.conflict("exchange.fetching");
        }
        try {
            return new Fetched(fetch(by, true));
        } catch (IOException broken) {
            LOG.warnf("The province's platform does not answer: %s", ProvincePlatform.words(broken));
            throw Problems.unavailable("exchange.province-silent");
        }
    }

    void byTheClock() {
        taking.takeWaitingOf(settings.receiver());
        if (settings.address().isEmpty()) {
            return;
        }
        try {
            fetch("", false);
        } catch (IOException broken) {
            LOG.warnf("Packages could not be fetched, will be tried again: %s", ProvincePlatform.words(broken));
        }
    }

    private List<IncomingResponse> fetch(String by, boolean alsoRefused) throws IOException {
        List<IncomingResponse> came = new ArrayList<>();
        if (!turn.tryLock()) {
            throw new IOException("somebody is fetching already");
        }
        try {
            int last = QuarkusTransaction.requiringNew().call(() -> lastTaken.of(settings.receiver()));
            for (Offered offered : province.after(last)) {
                boolean known = !alsoRefused
                        && QuarkusTransaction.requiringNew().call(() -> packages.wasRefused(offered.sha256()));
                if (known) {
                    return came;
                }
                IncomingResponse answer = taken(offered, by);
                came.add(answer);
                if (answer.state() == IncomingState.REFUSED) {
                    return came;
                }
            }
        } finally {
            turn.unlock();
        }
        return came;
    }

    private IncomingResponse taken(Offered offered, String by) throws IOException {
        if (offered.bytes() > Limits.PACKAGE_BYTES) {
            throw new IOException("package " + offered.number() + " is larger than a package may be");
        }
        Path file = folder().resolve(
                        offered.number() + "-" + Math.abs(offered.sha256().hashCode()) + ".part");
        fetch(offered, file);
        String digest = Digests.of(file);
        if (!digest.equals(offered.sha256())) {
            Files.deleteIfExists(file);
            throw new IOException("package " + offered.number() + " is not what was offered");
        }
        try {
            return taking.take(
                    file,
                    new Arrival(
                            IncomingWay.FETCHED,
                            settings.receiver() + "-" + offered.number() + ".zip",
                            Files.size(file),
                            digest,
                            by,
                            clock.instant().truncatedTo(ChronoUnit.MICROS)));
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private void fetch(Offered offered, Path file) throws IOException {
        for (int attempt = 1; Files.notExists(file) || Files.size(file) < offered.bytes(); attempt++) {
            try {
                province.fetch(offered, file);
            } catch (IOException broken) {
                if (attempt >= ATTEMPTS) {
                    throw broken;
                }
                LOG.infof("Package %d broke off, goes on: %s", offered.number(), ProvincePlatform.words(broken));
            }
            if (attempt > ATTEMPTS) {
                throw new IOException("package " + offered.number() + " ends early");
            }
        }
    }

    /** Of this process alone: what is half there is fetched on by whoever has it. */
    private Path folder() throws IOException {
        Path known = folder;
        if (known == null || Files.notExists(known)) {
            known = Files.createTempDirectory("exchange-fetched");
            folder = known;
        }
        return known;
    }
}
