package cn.reserve.library.project;

import cn.reserve.library.form.Field;
import cn.reserve.library.viewer.ContactPolicy;
import cn.reserve.library.viewer.Viewer;
import cn.reserve.platform.identity.Role;
import cn.reserve.platform.identity.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who sees a project and who may do what with it now. Pure. */
public final class ProjectPolicy {
    private ProjectPolicy() {}

    /**
     * What the policy needs to know of a project.
     *
     * @param passedBy subject of the person whose pass was the last step; null when the last step was another one
     * @param changing whether a change request is on its way
     * @param signing who countersigns beside the lead unit
     */
    public record Facts(
            ProjectState state,
            String uscc,
            String county,
            Field field,
            boolean everSubmitted,
            boolean openFlags,
            @Nullable String passedBy,
            boolean changing,
            Signing signing) {}

    /** Whether the viewer may know of the project at all. */
    public static boolean sees(Viewer viewer, Facts project) {
        return switch (viewer.scope()) {
            case Scope.Organisation(String alias) -> alias.equals(project.uscc());
            case Scope.District(String county) -> project.everSubmitted() && county.equals(project.county());
            case Scope.Bureau(String bureau) ->
                project.everSubmitted()
                        && (project.field().leadBureau().equals(bureau)
                                || project.signing().coUnits().contains(bureau));
            case Scope.Everything _ -> project.everSubmitted();
            case Scope.Nothing _ -> false;
        };
    }

    /** What the viewer gets of the lead person's name and telephone. */
    public static ContactPolicy.Reading contact(Viewer viewer, Facts project) {
        return ContactPolicy.judge(
                viewer,
                viewer.belongsTo(project.uscc()),
                project.county(),
                () -> viewer.reviewsFor(project.field().leadBureau()));
    }

    /** Whether the viewer gets the light of dispatch: whoever sees the reports behind it. */
    static boolean seesLights(Viewer viewer) {
        return viewer.is(Role.ENTERPRISE)
                || viewer.is(Role.DISTRICT_REVIEWER)
                || viewer.is(Role.BUREAU_REVIEWER)
                || viewer.is(Role.COMMISSION_PREPARER)
                || viewer.is(Role.COMMISSION_APPROVER)
                || viewer.is(Role.AUDITOR);
    }

    /** Whether the viewer is the reviewer of a level for this project. */
    public static boolean reviews(Viewer viewer, ReviewLevel level, Facts project) {
        return switch (level) {
            case DISTRICT -> viewer.reviewsDistrict(project.county());
            case BUREAU -> viewer.reviewsFor(project.field().leadBureau());
            case COMMISSION -> viewer.is(Role.COMMISSION_PREPARER);
        };
    }

    /**
     * The level for which the viewer may accept flags: the one whose turn it is, and the commission as long as the project stands in the
     * library, where a flag would otherwise keep it off the whitelist for good.
     */
    public static Optional<ReviewLevel> acceptsFlags(Viewer viewer, Facts project) {
        boolean inLibrary = project.state() == ProjectState.ADMITTED || project.state() == ProjectState.SUSPENDED;
        return (inLibrary ? Optional.of(ReviewLevel.COMMISSION) : ReviewLevel.of(project.state()))
                .filter(level -> reviews(viewer, level, project));
    }

    /** Everything the viewer may do now, in the order in which a page offers it. */
    public static List<ProjectAction> actions(Viewer viewer, Facts project) {
        List<ProjectAction> actions = new ArrayList<>();
        if (viewer.is(Role.ENTERPRISE)
                && viewer.belongsTo(project.uscc())
                && project.state().isEditable()) {
            actions.addAll(List.of(ProjectAction.EDIT, ProjectAction.SUBMIT, ProjectAction.WITHDRAW));
        }
        ReviewLevel.of(project.state())
                .filter(level -> reviews(viewer, level, project))
                .ifPresent(level -> {
                    if (level == ReviewLevel.COMMISSION) {
                        actions.add(ProjectAction.ADMIT);
                    } else if (level == ReviewLevel.DISTRICT
                            || project.signing().missing().isEmpty()) {
                        actions.add(ProjectAction.PASS);
                    }
                    actions.add(ProjectAction.RETURN);
                });
        if (countersigner(viewer, project).isPresent()) {
            actions.addAll(List.of(ProjectAction.COUNTERSIGN, ProjectAction.RETURN));
        }
        if (project.openFlags() && acceptsFlags(viewer, project).isPresent()) {
            actions.add(ProjectAction.ACCEPT_FLAG);
        }
        ReviewLevel.before(project.state())
                .filter(level -> level != ReviewLevel.COMMISSION && reviews(viewer, level, project))
                .filter(_ -> viewer.subject().equals(project.passedBy()))
                .ifPresent(_ -> actions.add(ProjectAction.TAKE_BACK));
        if (proposesChange(viewer, project)) {
            actions.add(ProjectAction.PROPOSE_CHANGE);
        }
        if (changesConsent(viewer, project)) {
            actions.add(ProjectAction.CHANGE_CONSENT);
        }
        if (viewer.is(Role.COMMISSION_PREPARER)) {
            actions.addAll(reserve(project.state()));
        }
        return actions;
    }

    /**
     * Whether the viewer may give, renew or withdraw the consent that banks see contact and figures: the enterprise's own people, from
     * the first submission until the project ends. Before it, the draft's form says it.
     */
    public static boolean changesConsent(Viewer viewer, Facts project) {
        return viewer.is(Role.ENTERPRISE)
                && viewer.belongsTo(project.uscc())
                && project.everSubmitted()
                && project.state() != ProjectState.DRAFT
                && !project.state().next().isEmpty();
    }

    /** The bureau for which the viewer may countersign now; empty when nobody waits for that. */
    public static Optional<String> countersigner(Viewer viewer, Facts project) {
        return project.state() != ProjectState.DISTRICT_PASSED
                ? Optional.empty()
                : project.signing().missing().stream()
                        .filter(viewer::reviewsFor)
                        .findFirst();
    }

    /** Whether the viewer may ask for a change: the enterprise's own people, of an admitted project, one request at a time. */
    private static boolean proposesChange(Viewer viewer, Facts project) {
        return viewer.is(Role.ENTERPRISE)
                && viewer.belongsTo(project.uscc())
                && project.state() == ProjectState.ADMITTED
                && !project.changing();
    }

    private static List<ProjectAction> reserve(ProjectState state) {
        return switch (state) {
            case ADMITTED -> List.of(ProjectAction.SUSPEND, ProjectAction.REMOVE);
            case SUSPENDED -> List.of(ProjectAction.RESUME);
            default -> List.of();
        };
    }
}
