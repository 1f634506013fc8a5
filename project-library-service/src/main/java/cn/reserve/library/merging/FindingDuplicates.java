package cn.reserve.library.merging;

import cn.reserve.library.enterprise.Enterprise;
import cn.reserve.library.enterprise.Enterprises;
import cn.reserve.library.viewer.Viewer;
import cn.reserve.platform.identity.Role;
import cn.reserve.platform.rest.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Likely duplicates of a file, for those who may merge. */
@ApplicationScoped
class FindingDuplicates {
    private static final int SHOWN = 20;

    private final Enterprises enterprises;
    private final Holdings holdings;

    FindingDuplicates(Enterprises enterprises, Holdings holdings) {
        this.enterprises = enterprises;
        this.holdings = holdings;
    }

    @Transactional
    DuplicatesResponse of(UUID id, Viewer viewer) {
        Enterprise enterprise = enterprises.visible(id, viewer);
        if (!MergingPolicy.merges(viewer, enterprise)) {
            throw Problems.notFound("enterprise");
        }
        String county = viewer.is(Role.COMMISSION_PREPARER) ? null : enterprise.county();
        Set<Enterprise> candidates = new LinkedHashSet<>(holdings.sameCode(enterprise, county));
        candidates.addAll(holdings.likeNamed(enterprise, county));
        List<Duplicate> items = candidates.stream()
                .filter(other -> MergingPolicy.merges(viewer, other))
                .filter(other -> !reasons(enterprise, other).isEmpty())
                .sorted(Comparator.comparing(
                                (Enterprise other) -> reasons(enterprise, other).getFirst())
                        .thenComparing(Enterprise::id))
                .limit(SHOWN)
                .map(other -> duplicate(enterprise, other))
                .toList();
        return new DuplicatesResponse(items, MergingPolicy.isMergeable(enterprise));
    }

    private Duplicate duplicate(Enterprise enterprise, Enterprise other) {
        return new Duplicate(
                other.id(),
                other.uscc(),
                other.name(),
                other.countyName(),
                other.state(),
                reasons(enterprise, other),
                holdings.projects(other.uscc()));
    }

    private static List<DuplicateReason> reasons(Enterprise one, Enterprise other) {
        List<DuplicateReason> reasons = new ArrayList<>();
        if (one.uscc().substring(8, 17).equals(other.uscc().substring(8, 17))) {
            reasons.add(DuplicateReason.SAME_ORGANISATION_CODE);
        }
        String left = NamePolicy.core(one.name());
        String right = NamePolicy.core(other.name());
        if (NamePolicy.isSame(left, right)) {
            reasons.add(DuplicateReason.SAME_NAME);
        } else if (NamePolicy.isNear(left, right)) {
            reasons.add(DuplicateReason.NEAR_NAME);
        }
        return reasons;
    }
}
