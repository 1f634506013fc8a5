package cn.reserve.library.people;

import cn.reserve.platform.rest.Problems;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The invitations. */
@ApplicationScoped
class Invitations implements PanacheRepositoryBase<Invitation, UUID> {
    private static final int SHOWN = 100;

    List<Invitation> of(UUID enterpriseId) {
        return find("enterpriseId = ?1 order by invitedAt desc, id desc", enterpriseId)
                .page(Page.ofSize(SHOWN))
                .list();
    }

    long open(UUID enterpriseId, Instant now) {
        return count(
                "enterpriseId = ?1 and acceptedAt is null and withdrawnAt is null and expiresAt > ?2",
                enterpriseId,
                now);
    }

    /** The enterprise that a code is of; locked before the invitation, as everybody does who changes either. */
    Optional<UUID> enterpriseOf(InvitationCode code) {
        return getEntityManager()
                .createQuery("select i.enterpriseId from Invitation i where i.codeHash = ?1", UUID.class)
                .setParameter(1, code.hash())
                .getResultStream()
                .findFirst();
    }

    /** By its code, for a change; two people with one code wait for each other. */
    Optional<Invitation> byCode(InvitationCode code) {
        return find("codeHash", code.hash())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** One of an enterprise, for a change. */
    Invitation locked(UUID enterpriseId, UUID id) {
        return Optional.ofNullable(findById(id, LockModeType.PESSIMISTIC_WRITE))
                .filter(invitation -> invitation.enterpriseId().equals(enterpriseId))
                .orElseThrow(() -> Problems.notFound("invitation"));
    }
}
