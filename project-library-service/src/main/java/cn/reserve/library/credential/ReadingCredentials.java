package cn.reserve.library.credential;

import cn.reserve.library.content.Contents;
import cn.reserve.library.content.OutgoingFile;
import cn.reserve.library.enterprise.Enterprise;
import cn.reserve.library.enterprise.Enterprises;
import cn.reserve.library.viewer.Viewer;
import cn.reserve.platform.audit.Audit;
import cn.reserve.platform.rest.Problems;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Credentials for those who may see them. */
@ApplicationScoped
class ReadingCredentials {
    private final Enterprises enterprises;
    private final Credentials credentials;
    private final ChangingCredentials changing;
    private final Contents contents;
    private final Audit audit;

    ReadingCredentials(
            Enterprises enterprises,
            Credentials credentials,
            ChangingCredentials changing,
            Contents contents,
            Audit audit) {
        this.enterprises = enterprises;
        this.credentials = credentials;
        this.changing = changing;
        this.contents = contents;
        this.audit = audit;
    }

    @Transactional
    CredentialsResponse of(UUID id, Viewer viewer) {
        Enterprise enterprise = seen(id, viewer);
        boolean own = enterprises.isOwn(viewer, enterprise) && !CredentialPolicy.isClosed(enterprise);
        return new CredentialsResponse(
                credentials.of(id).stream().map(CredentialResponse::of).toList(),
                own,
                own && changing.isRemovable(enterprise),
                CredentialPolicy.MOST,
                changing.mostBytes());
    }

    /**
     * The content; the look is noted before the first byte goes out.
     *
     * @throws cn.reserve.platform.rest.ProblemException 404; 503 {@code content.store-unavailable}
     */
    OutgoingFile download(UUID id, UUID credentialId, Viewer viewer) {
        Credential credential = QuarkusTransaction.requiringNew().call(() -> {
            Enterprise enterprise = seen(id, viewer);
            Credential found = credentials.one(id, credentialId);
            if (!enterprises.isOwn(viewer, enterprise)) {
                audit.recordLook(
                        "enterprise.credential-downloaded",
                        "enterprise",
                        id.toString(),
                        enterprise.name(),
                        ChangingCredentials.facts(found));
            }
            return found;
        });
        return new OutgoingFile(
                credential.fileName(),
                credential.type().mediaType(),
                credential.size(),
                contents.open(credential.sum()));
    }

    private Enterprise seen(UUID id, Viewer viewer) {
        Enterprise enterprise = enterprises.visible(id, viewer);
        if (!enterprises.isOwn(viewer, enterprise) && !CredentialPolicy.sees(viewer, enterprise)) {
            throw Problems.notFound("enterprise");
        }
        return enterprise;
    }
}
