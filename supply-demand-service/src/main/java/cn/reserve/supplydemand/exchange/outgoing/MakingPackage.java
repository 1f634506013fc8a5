package cn.reserve.supplydemand.exchange.outgoing;

import cn.reserve.platform.audit.Audit;
import cn.reserve.platform.identity.Caller;
import cn.reserve.platform.rest.Idempotency;
import cn.reserve.platform.rest.Problems;
import cn.reserve.supplydemand.exchange.conflict.FindingConflicts;
import cn.reserve.supplydemand.exchange.packages.Digests;
import cn.reserve.supplydemand.exchange.packages.Limits;
import cn.reserve.supplydemand.exchange.packages.Manifest;
import cn.reserve.supplydemand.exchange.packages.PackageWriter;
import cn.reserve.supplydemand.exchange.packages.SigningKey;
import cn.reserve.supplydemand.exchange.packages.StoredContent;
import cn.reserve.supplydemand.exchange.province.ExchangeKeepers;
import cn.reserve.supplydemand.exchange.province.ExchangeSettings;
import cn.reserve.supplydemand.exchange.province.LastTaken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;

/** Makes the next package to the province. */
@ApplicationScoped
class MakingPackage {
    private final OutgoingPackages packages;
    private final ListingChanges changes;
    private final WritingParts parts;
    private final FindingConflicts conflicts;
    private final StoredContent content;
    private final LastTaken lastTaken;
    private final ExchangeSettings settings;
    private final ExchangeKeepers keepers;
    private final Idempotency idempotency;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;

    MakingPackage(
            OutgoingPackages packages,
            ListingChanges changes,
            WritingParts parts,
            FindingConflicts conflicts,
            StoredContent content,
            LastTaken lastTaken,
            ExchangeSettings settings,
            ExchangeKeepers keepers,
            Idempotency idempotency,
            Audit audit,
            Caller caller,
            Clock clock) {
        this.packages = packages;
        this.changes = changes;
        this.parts = parts;
        this.conflicts = conflicts;
        this.content = content;
        this.lastTaken = lastTaken;
        this.settings = settings;
        this.keepers = keepers;
        this.idempotency = idempotency;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * The economy bureau makes one now, once per key.
     *
     * @throws cn.reserve.platform.rest.ProblemException 403 {@code exchange.not-yours}; 409 {@code exchange.no-key}, {@code
     *     exchange.nothing-new}, {@code exchange.package-too-large}
     */
    @Transactional
    OutgoingResponse now(@Nullable String key) {
        keepers.require();
        return idempotency
                .once(key, Map.of("receiver", settings.receiver()), OutgoingResponse.class, () -> make(caller.name()))
                .body();
    }

    /** The clock makes one; nothing when nothing is new. */
    @Transactional
    void byTheClock() {
        make("");
    }

    private OutgoingResponse make(String by) {
        SigningKey key = settings.signingKey();
        changes.hold();
        conflicts.refresh();
        String receiver = settings.receiver();
        OutgoingPackage before = packages.last(receiver).orElse(null);
        int number = before == null ? 1 : before.number() + 1;
        if (changes.note(receiver, number, settings.mostRows()) == 0) {
            throw Problems.conflict("exchange.nothing-new");
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        try (PackageWriter writer = new PackageWriter()) {
            WritingParts.Written rows = parts.write(writer, settings.city(), receiver, number);
            PackageWriter.Written written = writer.write(
                    files -> new Manifest(
                            Manifest.FORMAT,
                            Manifest.VERSION,
                            settings.city(),
                            receiver,
                            number,
                            before == null ? null : before.manifestSha256(),
                            now,
                            lastTaken.of(receiver),
                            List.of(settings.self()),
                            files),
                    key);
            if (Files.size(written.file()) > Limits.PACKAGE_BYTES) {
                throw Problems.conflict("exchange.package-too-large", settings.mostRows());
            }
            UUID id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
            OutgoingPackage made = OutgoingPackage.made(
                    id,
                    receiver,
                    number,
                    new OutgoingPackage.Contents(
                            rows.supplies(),
                            rows.demands(),
                            rows.withdrawn(),
                            Files.size(written.file()),
                            Digests.of(written.file()),
                            written.manifestDigest()),
                    by,
                    now);
            packages.persistAndFlush(made);
            content.keep(StoredContent.Shelf.OUTGOING, id, written.file());
            OutgoingResponse answer = OutgoingResponse.of(made);
            audit.record("exchange-package.made", "exchange-package", id.toString(), label(answer), null, answer);
            return answer;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static String label(OutgoingResponse made) {
        return made.receiver() + "-" + made.number();
    }
}
