package cn.reserve.library.amendment;

import cn.reserve.library.correction.ReturnRequest;
import cn.reserve.library.enterprise.Enterprise;
import cn.reserve.library.enterprise.EnterpriseVerified;
import cn.reserve.library.enterprise.Enterprises;
import cn.reserve.library.enterprise.KeyData;
import cn.reserve.library.membership.MembershipJobs;
import cn.reserve.library.notice.LibraryNotice;
import cn.reserve.library.notice.TellingPeople;
import cn.reserve.library.viewer.Viewer;
import cn.reserve.platform.audit.Audit;
import cn.reserve.platform.feed.Feed;
import cn.reserve.platform.rest.Etags;
import cn.reserve.platform.rest.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The district of the county on file accepts other key data, or returns the proposal with reasons. */
@ApplicationScoped
class DecidingAmendment {
    private final Enterprises enterprises;
    private final Amendments amendments;
    private final MembershipJobs memberships;
    private final Feed feed;
    private final Audit audit;
    private final TellingPeople telling;
    private final EntityManager entities;
    private final Clock clock;

    DecidingAmendment(
            Enterprises enterprises,
            Amendments amendments,
            MembershipJobs memberships,
            Feed feed,
            Audit audit,
            TellingPeople telling,
            EntityManager entities,
            Clock clock) {
        this.enterprises = enterprises;
        this.amendments = amendments;
        this.memberships = memberships;
        this.feed = feed;
        this.audit = audit;
        this.telling = telling;
        this.entities = entities;
        this.clock = clock;
    }

    private record Case(Enterprise enterprise, Amendment amendment) {}

    /**
     * Accepts: the file, its projects' names, its organisation and the other services follow.
     *
     * @throws cn.reserve.platform.rest.ProblemException 404; 428 or 412; 409 {@code amendment.decided}
     */
    @Transactional
    Amendment accept(UUID id, UUID amendmentId, @Nullable String ifMatch, Viewer viewer) {
        Case found = mine(id, amendmentId, ifMatch, viewer);
        Enterprise enterprise = found.enterprise();
        KeyData before = enterprise.keyData();
        KeyData after = found.amendment().proposed();
        found.amendment().accept(viewer, clock.instant());
        enterprise.amend(after, clock.instant());
        enterprises.flush();
        if (!before.name().equals(after.name())) {
            renameProjects(enterprise);
        }
        if (!before.name().equals(after.name()) || !before.county().equals(after.county())) {
            memberships.rename(id, enterprise.membershipOf(viewer.subject()));
        }
        feed.publish(EnterpriseVerified.TYPE, enterprise.uscc(), EnterpriseVerified.of(enterprise));
        telling.amendmentDecided(LibraryNotice.AMENDMENT_ACCEPTED, enterprise.uscc(), id, after.name());
        audit.record("enterprise.amended", "enterprise", id.toString(), after.name(), before, after);
        return found.amendment();
    }

    /** Returns with reasons per field; the data on file stand. */
    @Transactional
    Amendment sendBack(UUID id, UUID amendmentId, ReturnRequest request, @Nullable String ifMatch, Viewer viewer) {
        Case found = mine(id, amendmentId, ifMatch, viewer);
        Amendment amendment = found.amendment();
        amendment.sendBack(request.reasons(), viewer, clock.instant());
        amendments.flush();
        telling.amendmentDecided(
                LibraryNotice.AMENDMENT_RETURNED,
                found.enterprise().uscc(),
                id,
                found.enterprise().name());
        audit.record(
                "enterprise.amendment-returned",
                "enterprise",
                id.toString(),
                found.enterprise().name(),
                null,
                Map.of("amendment", amendmentId, "reasons", request.reasons()));
        return amendment;
    }

    private Case mine(UUID id, UUID amendmentId, @Nullable String ifMatch, Viewer viewer) {
        Enterprise enterprise = enterprises.locked(id, viewer);
        Amendment amendment = amendments.locked(id, amendmentId);
        if (!viewer.reviewsDistrict(amendment.county())) {
            throw Problems.notFound("amendment");
        }
        Etags.require(ifMatch, amendment.version());
        return new Case(enterprise, amendment);
    }

    /** The version moves with it, so that a form opened before is told to read again instead of writing the old name back; inboxes follow. */
    private void renameProjects(Enterprise enterprise) {
        // In the order in which everybody holds several projects.
        entities.createNativeQuery("select id from project where uscc = ?1 order by id for no key update", UUID.class)
                .setParameter(1, enterprise.uscc())
                .getResultList();
        entities.createNativeQuery("update project set enterprise_name = ?1, version = version + 1 where uscc = ?2")
                .setParameter(1, enterprise.name())
                .setParameter(2, enterprise.uscc())
                .executeUpdate();
        entities.createNativeQuery("""
                        update review_turn set enterprise_name = ?1 where ended_at is null
                        and project_id = any(array(select p.id from project p where p.uscc = ?2))
                        """)
                .setParameter(1, enterprise.name())
                .setParameter(2, enterprise.uscc())
                .executeUpdate();
    }
}
