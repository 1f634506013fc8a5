package cn.reserve.library.annuallist;

import cn.reserve.library.viewer.Viewer;
import cn.reserve.platform.identity.Role;
import cn.reserve.platform.identity.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who sees a list and who may do what with it now. Pure. */
public final class ListPolicy {
    private ListPolicy() {}

    /**
     * What the policy needs to know of a list.
     *
     * @param bureau of its type
     * @param owner code of the bureau or county
     * @param submittedBy subject of who submitted it; null before
     */
    public record Facts(
            String bureau,
            OwnerKind ownerKind,
            String owner,
            boolean standing,
            ListState state,
            @Nullable String submittedBy) {}

    /** The unit for which the viewer keeps lists of a bureau's types. */
    static Optional<Owner> ownerFor(Viewer viewer, String bureau) {
        if (viewer.reviewsFor(bureau)) {
            return Optional.of(new Owner(OwnerKind.BUREAU, bureau));
        }
        return viewer.is(Role.DISTRICT_REVIEWER) && viewer.scope() instanceof Scope.District(String county)
                ? Optional.of(new Owner(OwnerKind.DISTRICT, county))
                : Optional.empty();
    }

    /** A unit that owns lists. */
    record Owner(OwnerKind kind, String code) {}

    /** Whether the viewer may know of the list at all. */
    public static boolean sees(Viewer viewer, Facts list) {
        return switch (viewer.scope()) {
            case Scope.Everything _ -> true;
            case Scope.Bureau(String bureau) -> list.bureau().equals(bureau);
            case Scope.District(String county) ->
                list.ownerKind() == OwnerKind.DISTRICT && list.owner().equals(county);
            case Scope.Organisation _, Scope.Nothing _ -> false;
        };
    }

    /** Everything the viewer may do now. */
    public static List<ListAction> actions(Viewer viewer, Facts list) {
        List<ListAction> actions = new ArrayList<>();
        boolean owns = owns(viewer, list);
        if (owns && list.state() == ListState.OPEN) {
            actions.add(ListAction.EDIT);
            if (!list.standing()) {
                actions.add(ListAction.SUBMIT);
            }
        }
        if (decides(viewer, list)) {
            if (list.state() == ListState.SUBMITTED && !viewer.subject().equals(list.submittedBy())) {
                actions.add(ListAction.CONFIRM);
            }
            if (list.state() != ListState.OPEN) {
                actions.add(ListAction.RETURN);
            }
        }
        if (owns && (list.standing() || list.state() == ListState.CONFIRMED)) {
            actions.add(ListAction.REPORT);
        }
        if (owns || viewer.reviewsFor(list.bureau())) {
            actions.add(ListAction.LINK);
        }
        return actions;
    }

    /** Whether the viewer keeps the list for its unit. */
    public static boolean owns(Viewer viewer, Facts list) {
        return list.ownerKind() == OwnerKind.BUREAU
                ? viewer.reviewsFor(list.owner())
                : viewer.reviewsDistrict(list.owner());
    }

    static boolean decides(Viewer viewer, Facts list) {
        return viewer.reviewsFor(list.bureau()) || viewer.is(Role.COMMISSION_PREPARER);
    }
}
