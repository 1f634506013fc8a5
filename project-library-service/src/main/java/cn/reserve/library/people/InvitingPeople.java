package cn.reserve.library.people;

import cn.reserve.library.enterprise.Enterprise;
import cn.reserve.library.enterprise.EnterpriseState;
import cn.reserve.library.enterprise.Enterprises;
import cn.reserve.library.membership.Members;
import cn.reserve.library.viewer.Viewer;
import cn.reserve.platform.audit.Audit;
import cn.reserve.platform.rest.Etags;
import cn.reserve.platform.rest.Idempotency;
import cn.reserve.platform.rest.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The responsible person of an enterprise invites others, and takes an invitation back. */
@ApplicationScoped
class InvitingPeople {
    private final Enterprises enterprises;
    private final Members members;
    private final Invitations invitations;
    private final Idempotency idempotency;
    private final Audit audit;
    private final Clock clock;

    InvitingPeople(
            Enterprises enterprises,
            Members members,
            Invitations invitations,
            Idempotency idempotency,
            Audit audit,
            Clock clock) {
        this.enterprises = enterprises;
        this.members = members;
        this.invitations = invitations;
        this.idempotency = idempotency;
        this.audit = audit;
        this.clock = clock;
    }

    private record Sent(UUID enterprise, InvitationRequest request) {}

    /**
     * Invites one person. The code is in this answer only: what is kept for a repeated request does not have it.
     *
     * @throws cn.reserve.platform.rest.ProblemException 404; 403 {@code member.not-responsible}; 409
     *     {@code enterprise.not-verified} or {@code invitation.too-many}
     */
    @Transactional
    InvitationResponse invite(UUID id, InvitationRequest request, @Nullable String key, Viewer viewer) {
        Enterprise enterprise = managed(id, viewer);
        InvitationCode code = InvitationCode.random();
        var answer = idempotency.once(
                key, new Sent(id, request), InvitationResponse.class, () -> issue(enterprise, request, code, viewer));
        return answer.repeated() ? answer.body() : answer.body().withCode(code);
    }

    private InvitationResponse issue(
            Enterprise enterprise, InvitationRequest request, InvitationCode code, Viewer viewer) {
        Instant now = clock.instant();
        if (invitations.open(enterprise.id(), now) >= PeoplePolicy.MOST_OPEN) {
            throw Problems.conflict("invitation.too-many", PeoplePolicy.MOST_OPEN);
        }
        Invitation invitation = new Invitation(enterprise.id(), request, code, viewer, now);
        invitations.persistAndFlush(invitation);
        record("enterprise.person-invited", enterprise, invitation);
        return InvitationResponse.of(invitation, now);
    }

    /** Takes an invitation back; its code is worth nothing from then on. */
    @Transactional
    InvitationResponse withdraw(UUID id, UUID invitationId, @Nullable String ifMatch, Viewer viewer) {
        Enterprise enterprise = managed(id, viewer);
        Invitation invitation = invitations.locked(id, invitationId);
        Etags.require(ifMatch, invitation.version());
        Instant now = clock.instant();
        invitation.withdraw(now);
        invitations.flush();
        record("enterprise.invitation-withdrawn", enterprise, invitation);
        return InvitationResponse.of(invitation, now);
    }

    private Enterprise managed(UUID id, Viewer viewer) {
        Enterprise enterprise = enterprises.locked(id, viewer);
        if (!enterprises.isOwn(viewer, enterprise)) {
            throw Problems.notFound("enterprise");
        }
        if (enterprise.state() != EnterpriseState.VERIFIED) {
            throw Problems.conflict("enterprise.not-verified");
        }
        if (!PeoplePolicy.manages(viewer, members.of(id))) {
            throw Problems.forbidden("member.not-responsible");
        }
        return enterprise;
    }

    private void record(String action, Enterprise enterprise, Invitation invitation) {
        audit.record(
                action,
                "enterprise",
                enterprise.id().toString(),
                enterprise.name(),
                null,
                Map.of("invitation", invitation.id(), "expiresAt", invitation.expiresAt()));
    }
}
