package cn.reserve.supplydemand.exchange.outgoing;

import cn.reserve.platform.audit.Audit;
import cn.reserve.platform.notice.About;
import cn.reserve.platform.notice.Notices;
import cn.reserve.platform.rest.Etags;
import cn.reserve.supplydemand.exchange.packages.StoredContent;
import cn.reserve.supplydemand.exchange.packages.StoredContent.Shelf;
import cn.reserve.supplydemand.exchange.province.ExchangeKeepers;
import cn.reserve.supplydemand.exchange.province.ExchangeSettings;
import cn.reserve.supplydemand.exchange.province.PackagesAcknowledged;
import cn.reserve.supplydemand.exchange.province.ProvincePlatform;
import cn.reserve.supplydemand.exchange.province.ProvincePlatform.Held;
import cn.reserve.supplydemand.exchange.province.ProvincePlatform.Said;
import cn.reserve.supplydemand.notice.SupplyDemandNotice;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Sends packages to the province's address, one after the other, and hears what it says. */
@ApplicationScoped
class DeliveringPackages {
    private final OutgoingPackages packages;
    private final StoredContent content;
    private final ProvincePlatform province;
    private final ExchangeSettings settings;
    private final ExchangeKeepers keepers;
    private final Notices notices;
    private final Audit audit;
    private final Clock clock;

    DeliveringPackages(
            OutgoingPackages packages,
            StoredContent content,
            ProvincePlatform province,
            ExchangeSettings settings,
            ExchangeKeepers keepers,
            Notices notices,
            Audit audit,
            Clock clock) {
        this.packages = packages;
        this.content = content;
        this.province = province;
        this.settings = settings;
        this.keepers = keepers;
        this.notices = notices;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Somebody wants a package sent again; it goes with the next turn of the clock.
     *
     * @throws cn.reserve.platform.rest.ProblemException 403 {@code exchange.not-yours}; 404; 409 {@code exchange.acknowledged}, 412 or 428
     */
    @Transactional
    OutgoingResponse sendAgain(UUID id, @Nullable String ifMatch) {
        keepers.require();
        OutgoingPackage made = packages.locked(id);
        Etags.require(ifMatch, made.version());
        OutgoingResponse before = OutgoingResponse.of(made);
        made.sendAgain(now());
        packages.flush();
        return recorded("exchange-package.sent-again", before, made);
    }

    /** One package, if one is due; whether the province answered to it. */
    boolean deliver() {
        if (settings.address().isEmpty()) {
            return false;
        }
        Optional<OutgoingResponse> due = QuarkusTransaction.requiringNew()
                .call(() -> packages.due(settings.receiver(), now()).map(made -> {
                    made.attempt(now());
                    packages.flush();
                    return OutgoingResponse.of(made);
                }));
        return due.isPresent() && transferred(due.get());
    }

    private boolean transferred(OutgoingResponse made) {
        try {
            Held held = province.held();
            if (held.last() >= made.number()) {
                change(made.id(), this::acknowledge);
                return true;
            }
            long from = held.partial() == made.number() ? Math.min(held.bytes(), made.bytes()) : 0;
            return send(made, from == made.bytes() ? 0 : from);
        } catch (IOException broken) {
            change(made.id(), (one, now) -> one.brokeOff(ProvincePlatform.words(broken), now));
            return false;
        }
    }

    private boolean send(OutgoingResponse made, long start) throws IOException {
        long at = start;
        while (at < made.bytes()) {
            byte[] piece = content.piece(Shelf.OUTGOING, made.id(), at, StoredContent.PIECE);
            Said said = province.put(made.number(), piece, at, made.bytes());
            if (!said.state().isEmpty()) {
                change(made.id(), (one, now) -> hear(one, said, now));
                return true;
            }
            if (said.bytes() <= at || said.bytes() > made.bytes()) {
                throw new IOException("the province has " + said.bytes() + " bytes after " + at);
            }
            at = said.bytes();
            long arrived = at;
            change(made.id(), (one, now) -> one.arrived(arrived, now));
        }
        return true;
    }

    private void hear(OutgoingPackage made, Said said, Instant now) {
        switch (said.state()) {
            case "TAKEN" -> acknowledge(made, now);
            case "REFUSED" -> refuse(made, said.message(), now);
            // It waits there for an earlier one; asked again with the next turn.
            default -> made.arrived(made.bytes(), now);
        }
    }

    private void acknowledge(OutgoingPackage made, Instant now) {
        OutgoingResponse before = OutgoingResponse.of(made);
        made.acknowledge(now);
        packages.flush();
        recorded("exchange-package.acknowledged", before, made);
    }

    private void refuse(OutgoingPackage made, String why, Instant now) {
        OutgoingResponse before = OutgoingResponse.of(made);
        made.refuse(why, now);
        packages.flush();
        OutgoingResponse after = recorded("exchange-package.refused", before, made);
        String id = made.id().toString();
        notices.tell(
                SupplyDemandNotice.PACKAGE_REFUSED.key(),
                SupplyDemandNotice.economyBureau(),
                new About(id, MakingPackage.label(after), "/exchange"));
    }

    /** A package of the province says what it has of ours: the only answer to packages that were carried by hand. */
    void hear(@Observes PackagesAcknowledged acknowledged) {
        packages.unacknowledged(acknowledged.by(), acknowledged.upTo()).forEach(made -> acknowledge(made, now()));
    }

    private void change(UUID id, BiConsumer<OutgoingPackage, Instant> step) {
        QuarkusTransaction.requiringNew().run(() -> {
            step.accept(packages.locked(id), now());
            packages.flush();
        });
    }

    private OutgoingResponse recorded(String action, OutgoingResponse before, OutgoingPackage made) {
        OutgoingResponse after = OutgoingResponse.of(made);
        audit.record(action, "exchange-package", after.id().toString(), MakingPackage.label(after), before, after);
        return after;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
