package cn.reserve.library.enterprise;

import cn.reserve.library.correction.ReturnRequest;
import cn.reserve.library.membership.Members;
import cn.reserve.library.membership.Person;
import cn.reserve.library.notice.LibraryNotice;
import cn.reserve.library.notice.TellingPeople;
import cn.reserve.library.viewer.Viewer;
import cn.reserve.platform.audit.Audit;
import cn.reserve.platform.feed.Feed;
import cn.reserve.platform.rest.Etags;
import cn.reserve.platform.rest.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The district of the county confirms a registration file, sends it back, or rejects it for good. */
@ApplicationScoped
class VerifyingEnterprise {
    private final Enterprises enterprises;
    private final Members members;
    private final Feed feed;
    private final Audit audit;
    private final TellingPeople telling;
    private final Clock clock;

    VerifyingEnterprise(
            Enterprises enterprises, Members members, Feed feed, Audit audit, TellingPeople telling, Clock clock) {
        this.enterprises = enterprises;
        this.members = members;
        this.feed = feed;
        this.audit = audit;
        this.telling = telling;
        this.clock = clock;
    }

    /** Confirms the file; membership of the person who registered it follows by itself. */
    @Transactional
    Enterprise verify(UUID id, @Nullable String ifMatch, Viewer viewer) {
        Enterprise enterprise = mine(id, ifMatch, viewer);
        EnterpriseState before = enterprise.state();
        enterprise.verify(clock.instant());
        Person registrant = enterprise.registrant();
        if (members.current(registrant.subject()).isPresent()) {
            throw Problems.conflict("enterprise.person-elsewhere");
        }
        enterprises.flush();
        members.admit(id, enterprise.membershipOf(registrant.subject()), registrant, true);
        feed.publish(EnterpriseVerified.TYPE, enterprise.uscc(), EnterpriseVerified.of(enterprise));
        recordState("enterprise.verified", LibraryNotice.ENTERPRISE_VERIFIED, enterprise, before, Map.of());
        return enterprise;
    }

    /** Sends the file back with reasons per field. */
    @Transactional
    Enterprise sendBack(UUID id, ReturnRequest request, @Nullable String ifMatch, Viewer viewer) {
        Enterprise enterprise = mine(id, ifMatch, viewer);
        EnterpriseState before = enterprise.state();
        enterprise.sendBack(request.reasons(), clock.instant());
        enterprises.flush();
        Map<String, Object> why = Map.of("reasons", request.reasons());
        recordState("enterprise.returned", LibraryNotice.ENTERPRISE_RETURNED, enterprise, before, why);
        return enterprise;
    }

    /** Closes a file that must not be mended; the code may be filed again, by its enterprise. */
    @Transactional
    Enterprise reject(UUID id, RejectionRequest request, @Nullable String ifMatch, Viewer viewer) {
        Enterprise enterprise = mine(id, ifMatch, viewer);
        EnterpriseState before = enterprise.state();
        enterprise.reject(request.reason(), clock.instant());
        enterprises.flush();
        Map<String, Object> why = Map.of("reason", request.reason());
        recordState("enterprise.rejected", LibraryNotice.ENTERPRISE_REJECTED, enterprise, before, why);
        return enterprise;
    }

    private Enterprise mine(UUID id, @Nullable String ifMatch, Viewer viewer) {
        Enterprise enterprise = enterprises.locked(id, viewer);
        if (!viewer.reviewsDistrict(enterprise.county())) {
            throw Problems.notFound("enterprise");
        }
        Etags.require(ifMatch, enterprise.version());
        return enterprise;
    }

    private void recordState(
            String action, LibraryNotice notice, Enterprise enterprise, EnterpriseState before, Map<String, ?> why) {
        Map<String, Object> after = new HashMap<>(why);
        after.put("state", enterprise.state());
        audit.record(
                action, "enterprise", enterprise.id().toString(), enterprise.name(), Map.of("state", before), after);
        telling.registrant(notice, enterprise.registrant().subject(), enterprise.id(), enterprise.name());
    }
}
