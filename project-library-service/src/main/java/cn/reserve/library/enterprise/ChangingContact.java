package cn.reserve.library.enterprise;

import cn.reserve.library.viewer.Viewer;
import cn.reserve.platform.audit.Audit;
import cn.reserve.platform.rest.Etags;
import cn.reserve.platform.rest.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An enterprise's own people say anew where it is found and whom to call; nobody has to agree. */
@ApplicationScoped
class ChangingContact {
    private final Enterprises enterprises;
    private final Audit audit;
    private final Clock clock;

    ChangingContact(Enterprises enterprises, Audit audit, Clock clock) {
        this.enterprises = enterprises;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Changes the contact of a verified enterprise. The trail keeps no contact person, only that it changed.
     *
     * @throws cn.reserve.platform.rest.ProblemException 404; 428 or 412; 409 {@code enterprise.not-verified}
     */
    @Transactional
    Enterprise change(UUID id, ContactRequest request, @Nullable String ifMatch, Viewer viewer) {
        Enterprise enterprise = enterprises.locked(id, viewer);
        if (!enterprises.isOwn(viewer, enterprise)) {
            throw Problems.notFound("enterprise");
        }
        Etags.require(ifMatch, enterprise.version());
        String before = enterprise.address();
        enterprise.reachAt(request, clock.instant());
        enterprises.flush();
        audit.record(
                "enterprise.contact-changed",
                "enterprise",
                id.toString(),
                enterprise.name(),
                Map.of("address", before),
                Map.of("address", enterprise.address()));
        return enterprise;
    }
}
