package cn.reserve.library.dispatch.photo;

import cn.reserve.platform.rest.Problems;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The photos. */
@ApplicationScoped
public class DispatchPhotos implements PanacheRepositoryBase<DispatchPhoto, UUID> {
    /** What was taken away before anything was handed in with it, as from a wrong report, was never shown to anybody. */
    private static final String ELSEWHERE = """
            select f.name from dispatch_photo f
            where f.report_id = ?1 and f.removed_at is null
              and (exists (select from dispatch_photo o where o.sha256 = f.sha256 and o.report_id <> f.report_id
                           and (o.removed_at is null
                                or exists (select from dispatch_judgement j
                                           where j.report_id = o.report_id and j.at between o.added_at and o.removed_at)))
                   or exists (select from attachment a where a.sha256 = f.sha256 and a.project_id <> f.project_id))
            order by f.added_at, f.id""";

    /** Those of a report, oldest first. */
    public List<DispatchPhoto> of(UUID report) {
        return list("reportId = ?1 and removedAt is null order by addedAt, id", report);
    }

    /** Those of these reports that have photos. */
    public Set<UUID> shown(Collection<UUID> reports) {
        return new HashSet<>(getEntityManager()
                .createQuery(
                        "select distinct f.reportId from DispatchPhoto f where f.reportId in ?1 and f.removedAt is null",
                        UUID.class)
                .setParameter(1, reports)
                .getResultList());
    }

    /**
     * One of a report.
     *
     * @throws cn.reserve.platform.rest.ProblemException 404
     */
    public DispatchPhoto one(UUID report, UUID id) {
        return find("id = ?1 and reportId = ?2 and removedAt is null", id, report)
                .firstResultOptional()
                .orElseThrow(() -> Problems.notFound("dispatch-photo"));
    }

    /** Names of a report's photos whose very picture is in another report, or among another project's attachments. */
    @SuppressWarnings("unchecked")
    public List<String> elsewhere(UUID report) {
        return getEntityManager()
                .createNativeQuery(ELSEWHERE, String.class)
                .setParameter(1, report)
                .getResultList();
    }
}
