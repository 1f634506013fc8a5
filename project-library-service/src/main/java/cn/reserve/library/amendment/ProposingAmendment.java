package cn.reserve.library.amendment;

import cn.reserve.library.enterprise.Counties;
import cn.reserve.library.enterprise.Enterprise;
import cn.reserve.library.enterprise.EnterpriseState;
import cn.reserve.library.enterprise.Enterprises;
import cn.reserve.library.enterprise.KeyData;
import cn.reserve.library.notice.TellingPeople;
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

/** An enterprise's people propose other key data, or take the proposal back. */
@ApplicationScoped
class ProposingAmendment {
    private final Enterprises enterprises;
    private final Amendments amendments;
    private final Counties counties;
    private final Audit audit;
    private final TellingPeople telling;
    private final Clock clock;

    ProposingAmendment(
            Enterprises enterprises,
            Amendments amendments,
            Counties counties,
            Audit audit,
            TellingPeople telling,
            Clock clock) {
        this.enterprises = enterprises;
        this.amendments = amendments;
        this.counties = counties;
        this.audit = audit;
        this.telling = telling;
        this.clock = clock;
    }

    /**
     * Nobody but its own people proposes, or learns that there is such a file.
     *
     * @throws cn.reserve.platform.rest.ProblemException 404
     */
    void requireOwn(UUID id, Viewer viewer) {
        requireOwn(enterprises.visible(id, viewer), viewer);
    }

    /**
     * Proposes. The lock on the enterprise keeps a second proposal of the same moment waiting.
     *
     * @throws cn.reserve.platform.rest.ProblemException 404; 400 {@code county}; 409 {@code enterprise.not-verified},
     *     {@code amendment.open} or {@code amendment.nothing-changed}
     */
    @Transactional
    Amendment propose(UUID id, AmendmentRequest request, Viewer viewer) {
        Enterprise enterprise = own(id, viewer);
        if (enterprise.state() != EnterpriseState.VERIFIED) {
            throw Problems.conflict("enterprise.not-verified");
        }
        if (amendments.isOpen(id)) {
            throw Problems.conflict("amendment.open");
        }
        KeyData proposed = request.keyData(counties.name(request.county()));
        if (AmendmentPolicy.changed(enterprise.keyData(), proposed).isEmpty()) {
            throw Problems.conflict("amendment.nothing-changed");
        }
        Amendment amendment = new Amendment(enterprise, proposed, request.explanation(), viewer, clock.instant());
        amendments.persistAndFlush(amendment);
        telling.amendmentWaits(amendment.county(), id, enterprise.name());
        audit.record(
                "enterprise.amendment-proposed",
                "enterprise",
                id.toString(),
                enterprise.name(),
                enterprise.keyData(),
                proposed);
        return amendment;
    }

    /** Takes the proposal back. */
    @Transactional
    Amendment withdraw(UUID id, UUID amendmentId, @Nullable String ifMatch, Viewer viewer) {
        Enterprise enterprise = own(id, viewer);
        Amendment amendment = amendments.locked(id, amendmentId);
        Etags.require(ifMatch, amendment.version());
        amendment.withdraw(clock.instant());
        amendments.flush();
        audit.record(
                "enterprise.amendment-withdrawn",
                "enterprise",
                id.toString(),
                enterprise.name(),
                null,
                Map.of("amendment", amendmentId));
        return amendment;
    }

    private Enterprise own(UUID id, Viewer viewer) {
        Enterprise enterprise = enterprises.locked(id, viewer);
        requireOwn(enterprise, viewer);
        return enterprise;
    }

    private void requireOwn(Enterprise enterprise, Viewer viewer) {
        if (!enterprises.isOwn(viewer, enterprise)) {
            throw Problems.notFound("enterprise");
        }
    }
}
