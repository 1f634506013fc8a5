package cn.reserve.library.attachment;

import cn.reserve.library.content.Sha256;
import cn.reserve.platform.rest.Problems;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The attachments. */
@ApplicationScoped
class Attachments implements PanacheRepositoryBase<Attachment, UUID> {

    /** Those in place, oldest first. */
    List<Attachment> of(UUID project) {
        return list("projectId = ?1 and untilVersion is null order by addedAt, id", project);
    }

    /** Those of a submitted version, oldest first. */
    List<Attachment> of(UUID project, int version) {
        return list(
                "projectId = ?1 and sinceVersion <= ?2 and (untilVersion is null or untilVersion >= ?2) order by addedAt, id",
                project,
                version);
    }

    /** The one in place with this content and purpose. */
    Optional<Attachment> same(UUID project, Sha256 sum, AttachmentWish wish) {
        return of(project).stream()
                .filter(known -> known.sum().equals(sum)
                        && known.kind() == wish.kind()
                        && known.permitKind() == wish.permitKind())
                .findFirst();
    }

    /**
     * One of a project, in place or of an earlier version.
     *
     * @throws cn.reserve.platform.rest.ProblemException 404 {@code attachment.not-found}
     */
    Attachment one(UUID project, UUID id) {
        return findByIdOptional(id)
                .filter(attachment -> attachment.projectId().equals(project))
                .orElseThrow(() -> Problems.notFound("attachment"));
    }
}
