package cn.reserve.library.people;

import cn.reserve.library.enterprise.Enterprise;
import cn.reserve.library.enterprise.EnterpriseState;
import cn.reserve.library.enterprise.Enterprises;
import cn.reserve.library.membership.Members;
import cn.reserve.library.membership.Person;
import cn.reserve.library.viewer.Viewer;
import cn.reserve.platform.audit.Audit;
import cn.reserve.platform.rest.Problems;
import cn.reserve.platform.rest.Violation;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Map;
import org.hibernate.exception.ConstraintViolationException;

/** A person gives the code of an invitation, and becomes one of the enterprise's people. */
@ApplicationScoped
class AcceptingInvitation {
    private final Enterprises enterprises;
    private final Members members;
    private final Invitations invitations;
    private final CodeAttempts attempts;
    private final Audit audit;
    private final Clock clock;

    AcceptingInvitation(
            Enterprises enterprises,
            Members members,
            Invitations invitations,
            CodeAttempts attempts,
            Audit audit,
            Clock clock) {
        this.enterprises = enterprises;
        this.members = members;
        this.invitations = invitations;
        this.attempts = attempts;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Takes an invitation. The attempt counts even when it is refused, hence before the transaction.
     *
     * @throws cn.reserve.platform.rest.ProblemException 400 {@code code}; 403 {@code invitation.other-person}; 409
     *     {@code invitation.used}, {@code .withdrawn}, {@code .expired}, {@code .member-already}, {@code .own-file} or
     *     {@code .too-many-people}; 429
     */
    AcceptanceResponse accept(AcceptanceRequest request, String username, Viewer viewer) {
        InvitationCode code = InvitationCode.read(request.code()).orElseThrow(AcceptingInvitation::wrong);
        attempts.count(viewer.subject());
        return QuarkusTransaction.requiringNew().call(() -> take(code, username, viewer));
    }

    private AcceptanceResponse take(InvitationCode code, String username, Viewer viewer) {
        Enterprise enterprise = invitations
                .enterpriseOf(code)
                .flatMap(enterprises::lockedForPeople)
                .orElseThrow(AcceptingInvitation::wrong);
        Invitation invitation = invitations.byCode(code).orElseThrow(AcceptingInvitation::wrong);
        AcceptanceResponse answer = new AcceptanceResponse(enterprise.id(), enterprise.name());
        if (invitation.isTakenBy(viewer.subject())) {
            return again(answer, viewer);
        }
        requireFree(viewer);
        if (!invitation.isFor(username)) {
            throw Problems.forbidden("invitation.other-person");
        }
        invitation.accept(viewer.subject(), clock.instant());
        join(enterprise, new Person(viewer.subject(), viewer.name(), username));
        attempts.forget(viewer.subject());
        audit.record(
                "enterprise.invitation-accepted",
                "enterprise",
                enterprise.id().toString(),
                enterprise.name(),
                null,
                Map.of("invitation", invitation.id()));
        return answer;
    }

    /** A repeated request is answered as the first, as long as what it brought about stands. */
    private AcceptanceResponse again(AcceptanceResponse answer, Viewer viewer) {
        if (members.enterpriseOf(viewer.subject())
                .filter(answer.enterpriseId()::equals)
                .isEmpty()) {
            throw Problems.conflict("invitation.used");
        }
        return answer;
    }

    private void requireFree(Viewer viewer) {
        if (viewer.organisation() != null || members.current(viewer.subject()).isPresent()) {
            throw Problems.conflict("invitation.member-already");
        }
        if (enterprises
                .of(viewer)
                .filter(file -> file.state() != EnterpriseState.REJECTED)
                .isPresent()) {
            throw Problems.conflict("invitation.own-file");
        }
    }

    private void join(Enterprise enterprise, Person person) {
        if (enterprise.state() != EnterpriseState.VERIFIED) {
            throw Problems.conflict("invitation.withdrawn");
        }
        if (members.of(enterprise.id()).size() >= PeoplePolicy.MOST_PEOPLE) {
            throw Problems.conflict("invitation.too-many-people", PeoplePolicy.MOST_PEOPLE);
        }
        try {
            members.admit(enterprise.id(), enterprise.membershipOf(person.subject()), person, false);
        } catch (ConstraintViolationException elsewhere) {
            throw Problems.conflict("invitation.member-already");
        }
    }

    private static RuntimeException wrong() {
        return Problems.invalid(Violation.of("code", "invitation-code"));
    }
}
