package cn.reserve.library.enterprise;

import cn.reserve.library.form.Field;
import cn.reserve.library.membership.MembershipState;
import cn.reserve.library.viewer.Viewer;
import cn.reserve.platform.identity.Role;
import cn.reserve.platform.identity.Scope;
import cn.reserve.platform.listing.ListQuery;
import cn.reserve.platform.rest.Page;
import cn.reserve.platform.rest.PageParams;
import cn.reserve.platform.rest.Problems;
import cn.reserve.platform.rest.Sort;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The registration files. */
@ApplicationScoped
public class Enterprises implements PanacheRepositoryBase<Enterprise, UUID> {
    private static final String COLUMNS = """
            e.id, e.version, e.state, e.uscc, e.name, e.county, e.county_name, e.industry, e.size_class, e.submitted_at,
            e.updated_at, (select m.state from membership_job m where m.enterprise_id = e.id) as membership""";

    /**
     * The verified enterprise of a code, for other features.
     *
     * @throws cn.reserve.platform.rest.ProblemException 409 {@code enterprise.not-verified}
     */
    public Enterprise verified(String uscc) {
        return byUscc(uscc)
                .filter(enterprise -> enterprise.state() == EnterpriseState.VERIFIED)
                .orElseThrow(() -> Problems.conflict("enterprise.not-verified"));
    }

    /** The enterprise of a code; a rejected file is nobody's. */
    public Optional<Enterprise> byUscc(String uscc) {
        return find("uscc = ?1 and state <> ?2", uscc, EnterpriseState.REJECTED).firstResultOptional();
    }

    /** Whether the viewer reviews for the bureau that leads one of the enterprise's submitted projects. */
    boolean hasProjectReviewedBy(String uscc, Viewer viewer) {
        if (!viewer.is(Role.BUREAU_REVIEWER) || !(viewer.scope() instanceof Scope.Bureau(String bureau))) {
            return false;
        }
        return (Boolean) getEntityManager()
                .createNativeQuery("""
                        select exists (select 1 from project p where p.uscc = ?1 and p.submitted_at is not null
                        and p.field = any(cast(?2 as text[])))""", Boolean.class)
                .setParameter(1, uscc)
                .setParameter(2, Field.ledBy(bureau).stream().map(Field::name).toArray(String[]::new))
                .getSingleResult();
    }

    /** Number of files that a district has to look at. */
    public long waitingIn(String county) {
        return new ListQuery("enterprise e", "e.id")
                .equal("e.county", county)
                .equal("e.state", EnterpriseState.SUBMITTED.name())
                .count(getEntityManager(), Page.COUNT_LIMIT);
    }

    /** The file that the viewer registered or belongs to; a rejected one only when there is no other. */
    public Optional<Enterprise> of(Viewer viewer) {
        List<Enterprise> registered = list("registeredBy = ?1 order by submittedAt desc", viewer.subject());
        return registered.stream()
                .filter(file -> file.state() != EnterpriseState.REJECTED)
                .findFirst()
                .or(() -> Optional.ofNullable(viewer.organisation()).flatMap(this::byUscc))
                .or(() -> registered.stream().findFirst());
    }

    /** The file for reading. */
    Enterprise visible(UUID id, Viewer viewer) {
        return findByIdOptional(id)
                .filter(enterprise -> EnterprisePolicy.sees(viewer, enterprise))
                .orElseThrow(() -> Problems.notFound("enterprise"));
    }

    /** The file for a change; a second change waits until the first has ended and then finds itself stale. */
    Enterprise locked(UUID id, Viewer viewer) {
        return Optional.ofNullable(findById(id, LockModeType.PESSIMISTIC_WRITE))
                .filter(enterprise -> EnterprisePolicy.sees(viewer, enterprise))
                .orElseThrow(() -> Problems.notFound("enterprise"));
    }

    Page<EnterpriseRow> search(EnterpriseSearch search, Viewer viewer, PageParams paging) {
        Sort<EnterpriseSort> sort =
                Sort.read(EnterpriseSort.class, search.sort, new Sort<>(EnterpriseSort.UPDATED_AT, true));
        ListQuery query = scoped(viewer)
                .equal("e.county", search.county)
                .equal("e.state", search.state == null ? null : search.state.name())
                .matching("search_parts(e.search_text)", "e.search_text", search.q);
        return query.page(getEntityManager(), COLUMNS, sort, paging, Enterprises::row);
    }

    private static ListQuery scoped(Viewer viewer) {
        ListQuery query = new ListQuery("enterprise e", "e.id");
        return switch (viewer.scope()) {
            case Scope.Everything _ -> query;
            case Scope.District(String county) -> query.where("e.county = ?", county);
            case Scope.Bureau _ -> query.where("e.state = ?", EnterpriseState.VERIFIED.name());
            case Scope.Organisation(String alias) ->
                query.where("e.uscc = ?", alias).where("e.state <> ?", EnterpriseState.REJECTED.name());
            case Scope.Nothing _ -> query.where("e.registered_by = ?", viewer.subject());
        };
    }

    private static EnterpriseRow row(Tuple row) {
        String membership = row.get("membership", String.class);
        return new EnterpriseRow(
                row.get("id", UUID.class),
                row.get("version", Long.class),
                EnterpriseState.valueOf(row.get("state", String.class)),
                row.get("uscc", String.class),
                row.get("name", String.class),
                row.get("county", String.class),
                row.get("county_name", String.class),
                row.get("industry", String.class),
                SizeClass.valueOf(row.get("size_class", String.class)),
                membership == null ? null : MembershipState.valueOf(membership),
                row.get("submitted_at", Instant.class),
                row.get("updated_at", Instant.class));
    }
}
