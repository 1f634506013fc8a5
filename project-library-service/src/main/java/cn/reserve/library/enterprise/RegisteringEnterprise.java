package cn.reserve.library.enterprise;

import cn.reserve.library.notice.TellingPeople;
import cn.reserve.library.viewer.Viewer;
import cn.reserve.platform.audit.Audit;
import cn.reserve.platform.identity.Role;
import cn.reserve.platform.rest.Etags;
import cn.reserve.platform.rest.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;

/** An enterprise's people send the registration file, and mend it when it comes back. */
@ApplicationScoped
class RegisteringEnterprise {
    private final Enterprises enterprises;
    private final Counties counties;
    private final Audit audit;
    private final TellingPeople telling;
    private final Clock clock;

    RegisteringEnterprise(Enterprises enterprises, Counties counties, Audit audit, TellingPeople telling, Clock clock) {
        this.enterprises = enterprises;
        this.counties = counties;
        this.audit = audit;
        this.telling = telling;
        this.clock = clock;
    }

    /**
     * Sends a new file.
     *
     * @throws cn.reserve.platform.rest.ProblemException 403 {@code enterprise.other-organisation}; 409 {@code enterprise.uscc-taken}
     *     or {@code enterprise.already-registered}
     */
    @Transactional
    Enterprise register(EnterpriseRequest request, Viewer viewer) {
        requireOwn(request.uscc(), viewer);
        if (enterprises
                .of(viewer)
                .filter(file -> file.state() != EnterpriseState.REJECTED)
                .isPresent()) {
            throw Problems.conflict("enterprise.already-registered");
        }
        requireFree(request.uscc(), null);
        Enterprise enterprise = Enterprise.register(request, counties.name(request.county()), viewer, clock.instant());
        store(enterprise);
        audit.record(
                "enterprise.submitted",
                "enterprise",
                enterprise.id().toString(),
                enterprise.name(),
                null,
                Filed.of(request));
        telling.fileWaits(request.county(), enterprise.id(), enterprise.name());
        return enterprise;
    }

    /** Mends a returned file and sends it again. */
    @Transactional
    Enterprise mend(UUID id, EnterpriseRequest request, @Nullable String ifMatch, Viewer viewer) {
        Enterprise enterprise = enterprises.locked(id, viewer);
        Etags.require(ifMatch, enterprise.version());
        if (!EnterprisePolicy.actions(viewer, enterprise, enterprises.isOwn(viewer, enterprise))
                .contains(EnterpriseAction.EDIT)) {
            throw Problems.conflict("enterprise.not-editable");
        }
        requireOwn(request.uscc(), viewer);
        requireFree(request.uscc(), id);
        EnterpriseState before = enterprise.state();
        enterprise.resubmit(request, counties.name(request.county()), clock.instant());
        store(enterprise);
        audit.record(
                "enterprise.resubmitted",
                "enterprise",
                id.toString(),
                enterprise.name(),
                Map.of("state", before),
                Filed.of(request));
        telling.fileWaits(request.county(), enterprise.id(), enterprise.name());
        return enterprise;
    }

    /** What the audit trail keeps for ever of a file: what the district decides about, and no contact person. */
    private record Filed(
            String uscc,
            String name,
            String county,
            String industry,
            SizeClass sizeClass,
            boolean aboveScale,
            String address) {
        static Filed of(EnterpriseRequest request) {
            return new Filed(
                    request.uscc(),
                    request.name(),
                    request.county(),
                    request.industry(),
                    request.sizeClass(),
                    request.aboveScale(),
                    request.address());
        }
    }

    /** A member of one enterprise cannot file for another: membership of two would make the caller's scope ambiguous. */
    private static void requireOwn(String uscc, Viewer viewer) {
        if (viewer.is(Role.ENTERPRISE) && !viewer.belongsTo(uscc)) {
            throw Problems.forbidden("enterprise.other-organisation");
        }
    }

    private void requireFree(String uscc, @Nullable UUID own) {
        boolean taken = enterprises
                .byUscc(uscc)
                .filter(other -> !other.id().equals(own))
                .isPresent();
        if (taken) {
            throw Problems.conflict("enterprise.uscc-taken");
        }
    }

    /** Two registrations at the same moment meet at the unique index. */
    private void store(Enterprise enterprise) {
        try {
            enterprises.persistAndFlush(enterprise);
        } catch (ConstraintViolationException taken) {
            throw Problems.conflict("enterprise.uscc-taken");
        }
    }
}
