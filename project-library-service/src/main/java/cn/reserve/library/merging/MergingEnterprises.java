package cn.reserve.library.merging;

import cn.reserve.library.amendment.Amendments;
import cn.reserve.library.enterprise.Enterprise;
import cn.reserve.library.enterprise.EnterpriseState;
import cn.reserve.library.enterprise.Enterprises;
import cn.reserve.library.membership.Member;
import cn.reserve.library.membership.Members;
import cn.reserve.library.notice.TellingPeople;
import cn.reserve.library.viewer.Viewer;
import cn.reserve.platform.audit.Audit;
import cn.reserve.platform.feed.Feed;
import cn.reserve.platform.identity.Role;
import cn.reserve.platform.notice.Audience;
import cn.reserve.platform.rest.Etags;
import cn.reserve.platform.rest.Problems;
import cn.reserve.platform.rest.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The district, or the commission, merges a file into another one of the same enterprise. */
@ApplicationScoped
class MergingEnterprises {
    private final Enterprises enterprises;
    private final Members members;
    private final Amendments amendments;
    private final Holdings holdings;
    private final Feed feed;
    private final Audit audit;
    private final TellingPeople telling;
    private final Clock clock;

    MergingEnterprises(
            Enterprises enterprises,
            Members members,
            Amendments amendments,
            Holdings holdings,
            Feed feed,
            Audit audit,
            TellingPeople telling,
            Clock clock) {
        this.enterprises = enterprises;
        this.members = members;
        this.amendments = amendments;
        this.holdings = holdings;
        this.feed = feed;
        this.audit = audit;
        this.telling = telling;
        this.clock = clock;
    }

    private record Pair(Enterprise from, Enterprise into) {}

    /**
     * Merges. Both files are locked, in the order of their ids, so that two mergers of the same pair never wait for each other.
     *
     * @throws cn.reserve.platform.rest.ProblemException 404; 428 or 412; 400 {@code into}; 409 {@code merger.not-verified},
     *     {@code merger.merged}, {@code merger.amendment-open}, {@code merger.people-moving}, {@code merger.in-open-batch},
     *     {@code merger.change-open} or
     *     {@code merger.contradiction}
     */
    @Transactional
    MergerResponse merge(UUID id, MergerRequest request, @Nullable String ifMatch, Viewer viewer) {
        Pair pair = locked(id, request.into(), viewer);
        Etags.require(ifMatch, pair.from().version());
        requireMergeable(pair);
        Instant now = clock.instant();
        Audience readers = peopleOf(pair);
        String role = (viewer.is(Role.COMMISSION_PREPARER) ? Role.COMMISSION_PREPARER : Role.DISTRICT_REVIEWER).wire();
        int projects = holdings.moveProjects(pair.from(), pair.into(), viewer, role, request.reason(), now);
        holdings.moveDispatch(pair.from(), pair.into());
        int people = movePeople(pair, viewer);
        holdings.moveFiles(pair.from(), pair.into(), now);
        pair.from().mergeInto(pair.into().id(), now);
        enterprises.flush();
        MergerResponse merged = new MergerResponse(pair.into().id(), projects, people);
        tell(pair, request.reason(), merged);
        telling.merged(
                readers,
                pair.into().id(),
                pair.from().name() + " → " + pair.into().name());
        return merged;
    }

    private Pair locked(UUID id, UUID into, Viewer viewer) {
        boolean fromFirst = id.compareTo(into) <= 0;
        Optional<Enterprise> first = merging(fromFirst ? id : into, viewer);
        Optional<Enterprise> second = merging(fromFirst ? into : id, viewer);
        Enterprise from = (fromFirst ? first : second).orElseThrow(() -> Problems.notFound("enterprise"));
        if (id.equals(into)) {
            throw Problems.invalid(Violation.of("into", "merger-itself"));
        }
        Enterprise survivor = (fromFirst ? second : first)
                .orElseThrow(() -> Problems.invalid(Violation.of("into", "merger-unknown")));
        return new Pair(from, survivor);
    }

    private Optional<Enterprise> merging(UUID id, Viewer viewer) {
        return enterprises.lockedIfSeen(id, viewer).filter(enterprise -> MergingPolicy.merges(viewer, enterprise));
    }

    private void requireMergeable(Pair pair) {
        Enterprise from = pair.from();
        Enterprise into = pair.into();
        if (!MergingPolicy.isMergeable(from)) {
            throw Problems.conflict("merger.merged");
        }
        if (!MergingPolicy.survives(into)) {
            throw Problems.conflict("merger.not-verified");
        }
        if (amendments.isOpen(from.id()) || amendments.isOpen(into.id())) {
            throw Problems.conflict("merger.amendment-open");
        }
        if (!MergingPolicy.areSettled(members.of(from.id())) || members.isGathering(from.id())) {
            throw Problems.conflict("merger.people-moving");
        }
        holdings.lockProjects(from.uscc(), into.uscc());
        if (holdings.isInOpenBatch(from.uscc())) {
            throw Problems.conflict("merger.in-open-batch");
        }
        if (holdings.hasOpenChange(from.uscc())) {
            throw Problems.conflict("merger.change-open");
        }
        holdings.contradiction(from.uscc(), into.uscc()).ifPresent(found -> {
            throw Problems.conflict("merger.contradiction", found.one(), found.other());
        });
    }

    /** How many are known; whom only the realm's administrator brought in, a job looks for. */
    private int movePeople(Pair pair, Viewer viewer) {
        List<Member> people = members.of(pair.from().id());
        for (Member member : people) {
            members.move(
                    member,
                    pair.into().id(),
                    pair.into().membershipOf(member.person()),
                    pair.from().uscc());
        }
        members.gather(
                pair.into().id(),
                pair.into().membershipOf(viewer.subject()),
                pair.from().uscc());
        return people.size();
    }

    /** A file that was not verified has only who registered it; they read what is told to them by themselves. */
    private static Audience peopleOf(Pair pair) {
        Enterprise from = pair.from();
        Audience into = Audience.of(Role.ENTERPRISE, pair.into().uscc());
        return into.or(
                from.state() == EnterpriseState.VERIFIED
                        ? Audience.of(Role.ENTERPRISE, from.uscc())
                        : Audience.person(from.registrant().subject()));
    }

    private void tell(Pair pair, String reason, MergerResponse merged) {
        Enterprise from = pair.from();
        Enterprise into = pair.into();
        Map<String, Object> what = Map.of(
                "merged", from.uscc(),
                "into", into.uscc(),
                "reason", reason,
                "projects", merged.projects(),
                "people", merged.people());
        audit.record("enterprise.merged", "enterprise", from.id().toString(), from.name(), from.keyData(), what);
        audit.record("enterprise.took-over", "enterprise", into.id().toString(), into.name(), null, what);
        feed.publish(EnterpriseMerged.TYPE, from.uscc(), new EnterpriseMerged(from.uscc(), into.uscc(), into.name()));
    }
}
