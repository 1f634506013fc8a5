package cn.reserve.library.change;

import cn.reserve.library.form.ProjectRequest;
import cn.reserve.library.project.Project;
import cn.reserve.library.project.ProjectPolicy;
import cn.reserve.library.project.ProjectState;
import cn.reserve.library.project.ReviewLevel;
import cn.reserve.library.viewer.Viewer;
import cn.reserve.library.whitelist.ListPlace;
import cn.reserve.platform.identity.Role;
import cn.reserve.platform.identity.Scope;
import cn.reserve.platform.rest.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who sees a change request and who may do what with it now. Pure. */
final class ChangePolicy {
    private ChangePolicy() {}

    /**
     * What the policy needs to know.
     *
     * @param proposed the project as the request proposes it
     * @param project the project as it is
     * @param units that took part in the request, see {@link #unit}
     * @param place where the project stands with the list; null when nowhere
     */
    record Facts(
            ChangeState state,
            ProjectPolicy.Facts proposed,
            ProjectPolicy.Facts project,
            Set<String> units,
            @Nullable ListPlace place) {

        static Facts of(ProjectChange change, Project project, @Nullable ListPlace place) {
            return new Facts(change.state(), change.facts(), project.facts(), change.units(), place);
        }

        boolean isListed() {
            return place != null && place.isListed();
        }
    }

    /** Whoever sees the project, whoever would see it as it is proposed, and whoever took part. */
    static boolean sees(Viewer viewer, Facts change) {
        return ProjectPolicy.sees(viewer, change.project())
                || ProjectPolicy.sees(viewer, change.proposed())
                || unit(viewer).filter(change.units()::contains).isPresent();
    }

    /** The district or the bureau that has a form at a level, as it is kept with those who took part. */
    static String unit(ReviewLevel level, ProjectRequest form) {
        return level == ReviewLevel.DISTRICT
                ? "district:" + form.county()
                : "bureau:" + form.field().leadBureau();
    }

    /** The unit for which the viewer takes part; empty for everybody else. */
    static Optional<String> unit(Viewer viewer) {
        return switch (viewer.scope()) {
            case Scope.District(String county) -> Optional.of("district:" + county);
            case Scope.Bureau(String bureau) -> Optional.of("bureau:" + bureau);
            case Scope.Everything _, Scope.Organisation _, Scope.Nothing _ -> Optional.empty();
        };
    }

    /** Whether the viewer is a reviewer of the level; on the list the commission's word is the approver's. */
    static boolean reviews(Viewer viewer, ReviewLevel level, Facts change) {
        ListPlace place = change.place();
        return level == ReviewLevel.COMMISSION && place != null && place.isListed()
                ? place.decides(viewer)
                : ProjectPolicy.reviews(viewer, level, change.proposed());
    }

    /** Whether the viewer may send it back; the commission's preparer may, whoever decides. */
    static boolean returns(Viewer viewer, ReviewLevel level, Facts change) {
        return reviews(viewer, level, change) || level == ReviewLevel.COMMISSION && viewer.is(Role.COMMISSION_PREPARER);
    }

    /** Everything the viewer may do now, in the order in which a page offers it. */
    static List<ChangeAction> actions(Viewer viewer, Facts change) {
        List<ChangeAction> actions = new ArrayList<>();
        if (proposes(viewer, change) && change.state().isOpen()) {
            if (change.state() == ChangeState.RETURNED) {
                actions.add(ChangeAction.MEND);
            }
            actions.add(ChangeAction.WITHDRAW);
        }
        if (change.project().state() != ProjectState.ADMITTED) {
            return actions;
        }
        if (justifies(viewer, change)) {
            actions.add(ChangeAction.JUSTIFY_FLAG);
        }
        change.state().turn().ifPresent(level -> {
            if (reviews(viewer, level, change)) {
                actions.add(level == ReviewLevel.COMMISSION ? ChangeAction.APPROVE : ChangeAction.PASS);
            }
            if (returns(viewer, level, change)) {
                actions.add(ChangeAction.RETURN);
                if (change.proposed().openFlags()) {
                    actions.add(ChangeAction.ACCEPT_FLAG);
                }
            }
        });
        if (takesBack(viewer, change)) {
            actions.add(ChangeAction.TAKE_BACK);
        }
        return actions;
    }

    /** The enterprise says why a finding is right, as long as somebody still looks at it. */
    static boolean justifies(Viewer viewer, Facts change) {
        return proposes(viewer, change)
                && change.state().isOpen()
                && change.project().state() == ProjectState.ADMITTED
                && change.proposed().openFlags();
    }

    /** The enterprise's own people. */
    static boolean proposes(Viewer viewer, Facts change) {
        return viewer.is(Role.ENTERPRISE) && viewer.belongsTo(change.project().uscc());
    }

    /** The person who passed last, while nobody has acted since. */
    static boolean takesBack(Viewer viewer, Facts change) {
        return viewer.subject().equals(change.proposed().passedBy())
                && change.state()
                        .passed()
                        .filter(level -> reviews(viewer, level, change))
                        .isPresent();
    }

    /**
     * Refuses a request whose project is not in the library now, or has another version than the request was made from.
     *
     * @throws cn.reserve.platform.rest.ProblemException 409 {@code change.project-not-admitted} or {@code change.base-changed}
     */
    static void requireCurrent(ProjectChange change, Project project) {
        if (project.state() != ProjectState.ADMITTED) {
            throw Problems.conflict("change.project-not-admitted", project.state());
        }
        if (project.submissions() != change.base()) {
            throw Problems.conflict("change.base-changed", change.base(), project.submissions());
        }
    }
}
