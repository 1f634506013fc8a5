package cn.reserve.library.credential;

import cn.reserve.library.amendment.Amendments;
import cn.reserve.library.content.Sending;
import cn.reserve.library.content.TakingFile;
import cn.reserve.library.content.TakingFile.Taken;
import cn.reserve.library.credential.CredentialRequest.Wish;
import cn.reserve.library.enterprise.Enterprise;
import cn.reserve.library.enterprise.Enterprises;
import cn.reserve.library.viewer.Viewer;
import cn.reserve.platform.audit.Audit;
import cn.reserve.platform.rest.Etags;
import cn.reserve.platform.rest.Idempotency;
import cn.reserve.platform.rest.Problems;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.configuration.MemorySize;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** An enterprise's people add credentials to its file, and take them away again. */
@ApplicationScoped
class ChangingCredentials {
    private final Enterprises enterprises;
    private final Credentials credentials;
    private final Amendments amendments;
    private final TakingFile taking;
    private final Idempotency idempotency;
    private final Audit audit;
    private final MemorySize most;
    private final Clock clock;

    ChangingCredentials(
            Enterprises enterprises,
            Credentials credentials,
            Amendments amendments,
            TakingFile taking,
            Idempotency idempotency,
            Audit audit,
            @ConfigProperty(name = "reserve.attachments.size", defaultValue = "10M") MemorySize most,
            Clock clock) {
        this.enterprises = enterprises;
        this.credentials = credentials;
        this.amendments = amendments;
        this.taking = taking;
        this.idempotency = idempotency;
        this.audit = audit;
        this.most = most;
        this.clock = clock;
    }

    private record Sent(UUID enterprise, Wish wish, String sha256) {}

    /** Bytes of one file at most. */
    long mostBytes() {
        return most.asLongValue();
    }

    /**
     * Takes a file in and adds it. Asks first who sends, then receives outside any transaction.
     *
     * @throws cn.reserve.platform.rest.ProblemException 404; 409 {@code credential.too-many} or {@code credential.file-closed}; what {@link TakingFile#take} refuses
     */
    CredentialResponse add(UUID id, Wish wish, Sending sending, Viewer viewer) {
        QuarkusTransaction.requiringNew().run(() -> requireOwn(enterprises.visible(id, viewer), viewer));
        return taking.take(
                sending,
                mostBytes(),
                viewer.subject(),
                taken -> idempotency
                        .once(
                                taken.key(),
                                new Sent(id, wish, taken.sum().hex()),
                                CredentialResponse.class,
                                () -> record(id, wish, taken, viewer))
                        .body());
    }

    private CredentialResponse record(UUID id, Wish wish, Taken taken, Viewer viewer) {
        Enterprise enterprise = enterprises.locked(id, viewer);
        requireOwn(enterprise, viewer);
        requireOpen(enterprise);
        var known = credentials.of(id);
        Optional<Credential> same = known.stream()
                .filter(each -> each.sum().equals(taken.sum()) && each.kind() == wish.kind())
                .findFirst();
        if (same.isPresent()) {
            return CredentialResponse.of(same.get());
        }
        if (known.size() >= CredentialPolicy.MOST) {
            throw Problems.conflict("credential.too-many", CredentialPolicy.MOST);
        }
        Credential credential = new Credential(id, wish.kind(), wish.name(), taken, viewer.name(), clock.instant());
        credentials.persistAndFlush(credential);
        audit.record(
                "enterprise.credential-added", "enterprise", id.toString(), enterprise.name(), null, facts(credential));
        return CredentialResponse.of(credential);
    }

    /**
     * Takes one away.
     *
     * @throws cn.reserve.platform.rest.ProblemException 404; 428 or 412; 409 {@code credential.under-verification} or
     *     {@code credential.file-closed}
     */
    @Transactional
    CredentialResponse remove(UUID id, UUID credentialId, @Nullable String ifMatch, Viewer viewer) {
        Enterprise enterprise = enterprises.locked(id, viewer);
        requireOwn(enterprise, viewer);
        requireOpen(enterprise);
        Credential credential = credentials.one(id, credentialId);
        Etags.require(ifMatch, credential.version());
        if (!isRemovable(enterprise)) {
            throw Problems.conflict("credential.under-verification");
        }
        credential.remove(viewer.name(), clock.instant());
        credentials.flush();
        audit.record(
                "enterprise.credential-removed",
                "enterprise",
                id.toString(),
                enterprise.name(),
                facts(credential),
                null);
        return CredentialResponse.of(credential);
    }

    boolean isRemovable(Enterprise enterprise) {
        return CredentialPolicy.isRemovable(enterprise, amendments.isOpen(enterprise.id()));
    }

    private void requireOwn(Enterprise enterprise, Viewer viewer) {
        if (!enterprises.isOwn(viewer, enterprise)) {
            throw Problems.notFound("enterprise");
        }
    }

    private static void requireOpen(Enterprise enterprise) {
        if (CredentialPolicy.isClosed(enterprise)) {
            throw Problems.conflict("credential.file-closed");
        }
    }

    static Map<String, Object> facts(Credential credential) {
        return Map.of(
                "credential", credential.id(),
                "kind", credential.kind(),
                "name", credential.name(),
                "sha256", credential.sum().hex());
    }
}
