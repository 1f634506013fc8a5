package cn.reserve.library.credential;

import cn.reserve.platform.rest.Problems;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The credentials. */
@ApplicationScoped
class Credentials implements PanacheRepositoryBase<Credential, UUID> {

    /** Those in place, oldest first. */
    List<Credential> of(UUID enterpriseId) {
        return list("enterpriseId = ?1 and removedAt is null order by addedAt, id", enterpriseId);
    }

    /**
     * One of an enterprise, in place.
     *
     * @throws cn.reserve.platform.rest.ProblemException 404 {@code credential.not-found}
     */
    Credential one(UUID enterpriseId, UUID id) {
        return findByIdOptional(id)
                .filter(credential -> credential.enterpriseId().equals(enterpriseId) && credential.isInPlace())
                .orElseThrow(() -> Problems.notFound("credential"));
    }
}
