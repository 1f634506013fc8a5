package cn.reserve.library.enterprise;

import cn.reserve.library.form.Field;
import cn.reserve.library.membership.Members;
import cn.reserve.library.membership.MembershipState;
import cn.reserve.library.viewer.Viewer;
import cn.reserve.platform.identity.Role;
import cn.reserve.platform.identity.Scope;
import cn.reserve.platform.listing.ListQuery;
import cn.reserve.platform.listing.ListRows;
import cn.reserve.platform.rest.Page;
import cn.reserve.platform.rest.PageParams;
import cn.reserve.platform.rest.Problems;
import cn.reserve.platform.rest.Sort;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The registration files. */
@ApplicationScoped
public class Enterprises implements PanacheRepositoryBase<Enterprise, UUID> {
    private static final String COLUMNS = """
            e.id, e.version, e.state, e.uscc, e.name, e.county, e.county_name, e.industry, e.size_class, e.submitted_at,
            e.updated_at, (select j.state from membership_job j where j.enterprise_id = e.id and j.step = 'JOIN'
            order by j.id limit 1) as membership""";

    private static final String OWN = """
            e.id = any(array(select r.id from enterprise r where r.registered_by = ?
            and r.state in ('SUBMITTED', 'RETURNED', 'REJECTED')
            union all select m.enterprise_id from enterprise_member m where m.person = ? and m.state in ('JOINING', 'MEMBER')))""";

    private final Members members;

    Enterprises(Members members) {
        this.members = members;
    }

    /**
     * The verified enterprise of a code, for other features to write its code and name down: until they have, no merger and no
     * amendment begins, and after one that was on its way this is what it left.
     *
     * @throws cn.reserve.platform.rest.ProblemException 409 {@code enterprise.not-verified}
     */
    public Enterprise verified(String uscc) {
        return find("uscc = ?1 and state <> ?2", uscc, EnterpriseState.REJECTED)
                .withLock(LockModeType.PESSIMISTIC_READ)
                .firstResultOptional()
                .filter(enterprise -> enterprise.state() == EnterpriseState.VERIFIED)
                .orElseThrow(() -> Problems.conflict("enterprise.not-verified"));
    }

    /** The enterprise of a code; a rejected file is nobody's. */
    public Optional<Enterprise> byUscc(String uscc) {
        return find("uscc = ?1 and state <> ?2", uscc, EnterpriseState.REJECTED).firstResultOptional();
    }

    /** The enterprises of some codes, by code, in one look; a rejected file is nobody's. */
    public Map<String, Enterprise> byUsccs(Collection<String> usccs) {
        return find("uscc in ?1 and state <> ?2", usccs, EnterpriseState.REJECTED).stream()
                .collect(Collectors.toMap(Enterprise::uscc, Function.identity()));
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

    /** The file that the viewer belongs to, or registered and waits for; a rejected one only when there is no other. */
    public Optional<Enterprise> of(Viewer viewer) {
        Optional<UUID> member = members.enterpriseOf(viewer.subject());
        if (member.isPresent()) {
            return findByIdOptional(member.get());
        }
        return registered(viewer, EnterpriseState.UNVERIFIED)
                .or(() -> Optional.ofNullable(viewer.organisation())
                        .flatMap(this::byUscc)
                        .filter(enterprise -> isOwn(viewer, enterprise)))
                .or(() -> registered(viewer, Set.of(EnterpriseState.REJECTED)));
    }

    private Optional<Enterprise> registered(Viewer viewer, Set<EnterpriseState> states) {
        return find("registeredBy = ?1 and state in ?2 order by submittedAt desc", viewer.subject(), states)
                .firstResultOptional();
    }

    /**
     * Whether the viewer is one of the enterprise's own people, or registered it; not somebody who was taken out of it. A rejected file
     * is nobody's but the registrant's.
     */
    public boolean isOwn(Viewer viewer, Enterprise enterprise) {
        if (!viewer.is(Role.ENTERPRISE) && !viewer.is(Role.APPLICANT)) {
            return false;
        }
        return switch (members.standing(enterprise.id(), viewer.subject())) {
            case MEMBER -> true;
            case FORMER -> false;
            case UNKNOWN ->
                viewer.subject().equals(enterprise.registeredBy())
                        || (viewer.belongsTo(enterprise.uscc()) && enterprise.state() != EnterpriseState.REJECTED);
        };
    }

    /** The file for reading. */
    public Enterprise visible(UUID id, Viewer viewer) {
        return required(seen(findByIdOptional(id), viewer));
    }

    /** The file for a change; a second change waits until the first has ended and then finds itself stale. */
    public Enterprise locked(UUID id, Viewer viewer) {
        return required(lockedIfSeen(id, viewer));
    }

    /** As {@link #locked}; empty for a file that the viewer does not see. */
    public Optional<Enterprise> lockedIfSeen(UUID id, Viewer viewer) {
        return seen(Optional.ofNullable(findById(id, LockModeType.PESSIMISTIC_WRITE)), viewer);
    }

    /** The file that somebody joins who does not see it yet; a merger, or another change of its people, waits. */
    public Optional<Enterprise> lockedForPeople(UUID id) {
        return Optional.ofNullable(findById(id, LockModeType.PESSIMISTIC_WRITE));
    }

    private Optional<Enterprise> seen(Optional<Enterprise> found, Viewer viewer) {
        return found.filter(enterprise -> EnterprisePolicy.sees(viewer, enterprise, isOwn(viewer, enterprise)));
    }

    private static Enterprise required(Optional<Enterprise> found) {
        return found.orElseThrow(() -> Problems.notFound("enterprise"));
    }

    /** The viewer's files in whose name or code a word stands, latest first. */
    public Page<EnterpriseRow> named(String word, Viewer viewer, PageParams paging) {
        EnterpriseSearch search = new EnterpriseSearch();
        search.q = word;
        return search(search, viewer, paging);
    }

    Page<EnterpriseRow> search(EnterpriseSearch search, Viewer viewer, PageParams paging) {
        return found(search, viewer).page(getEntityManager(), COLUMNS, sorted(search), paging, Enterprises::row);
    }

    /** All that the search finds, for an export. */
    ListRows<EnterpriseRow> every(EnterpriseSearch search, Viewer viewer) {
        return found(search, viewer).every(getEntityManager(), COLUMNS, sorted(search), Enterprises::row);
    }

    private static Sort<EnterpriseSort> sorted(EnterpriseSearch search) {
        return Sort.read(EnterpriseSort.class, search.sort, new Sort<>(EnterpriseSort.UPDATED_AT, true));
    }

    private ListQuery found(EnterpriseSearch search, Viewer viewer) {
        return scoped(viewer)
                .countedFirst()
                .equal("e.county", search.county)
                .equal("e.state", search.state == null ? null : search.state.name())
                .matching("search_parts(e.search_text)", "e.search_text", search.q)
                // 有限公司 stands in nearly every name.
                .sampled(getEntityManager(), "e.updated_at desc, e.id desc");
    }

    private static ListQuery scoped(Viewer viewer) {
        ListQuery query = new ListQuery("enterprise e", "e.id");
        return switch (viewer.scope()) {
            case Scope.Everything _ -> query;
            case Scope.District(String county) -> query.where("e.county = ?", county);
            case Scope.Bureau _ -> query.where("e.state = ?", EnterpriseState.VERIFIED.name());
            case Scope.Organisation(String alias) ->
                query.where("e.uscc = ?", alias).where("e.state <> ?", EnterpriseState.REJECTED.name());
            case Scope.Nothing _ -> query.where(OWN, viewer.subject(), viewer.subject());
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
