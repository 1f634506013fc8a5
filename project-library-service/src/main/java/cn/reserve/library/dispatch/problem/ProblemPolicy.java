package cn.reserve.library.dispatch.problem;

import cn.reserve.library.form.Field;
import cn.reserve.library.viewer.Viewer;
import cn.reserve.platform.identity.Role;
import cn.reserve.platform.identity.Scope;
import cn.reserve.platform.rest.Violation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Who raises, owns, solves and closes a problem. Pure. */
final class ProblemPolicy {
    private static final int YEARS = 2;

    private ProblemPolicy() {}

    /** What the policy needs to know. */
    record Facts(ProblemState state, String owner, String uscc, String county, Field field) {}

    /** Whether the viewer may name who solves it. */
    static boolean assigns(Viewer viewer, String county) {
        return viewer.is(Role.COMMISSION_PREPARER) || viewer.reviewsDistrict(county);
    }

    /** Whether the viewer may raise one at all, of a project that it sees. */
    static boolean raises(Viewer viewer, String uscc, String county, Field field) {
        return assigns(viewer, county) || viewer.reviewsFor(field.leadBureau()) || isOwn(viewer, uscc);
    }

    /** Whether it is the viewer's own enterprise. */
    static boolean isOwn(Viewer viewer, String uscc) {
        return viewer.is(Role.ENTERPRISE) && viewer.belongsTo(uscc);
    }

    /** The owner as it is kept. */
    static String owner(Assignment assignment, String uscc, String county) {
        return switch (assignment.owner()) {
            case ENTERPRISE -> "enterprise:" + uscc;
            case DISTRICT -> "district:" + county;
            case BUREAU -> "bureau:" + assignment.bureau();
        };
    }

    /** The unit for which the viewer solves problems; empty for none. */
    static Optional<String> unit(Viewer viewer) {
        return switch (viewer.scope()) {
            case Scope.Organisation(String uscc) when viewer.is(Role.ENTERPRISE) -> Optional.of("enterprise:" + uscc);
            case Scope.District(String county)
            when viewer.is(Role.DISTRICT_REVIEWER) -> Optional.of("district:" + county);
            case Scope.Bureau(String bureau) when viewer.is(Role.BUREAU_REVIEWER) -> Optional.of("bureau:" + bureau);
            default -> Optional.empty();
        };
    }

    /** What is wrong with an owner or a deadline. */
    static List<Violation> violations(String path, Assignment assignment, LocalDate today) {
        List<Violation> wrong = new ArrayList<>();
        boolean bureau = assignment.owner() == OwnerKind.BUREAU;
        boolean known = Arrays.stream(Field.values())
                .anyMatch(field -> field.leadBureau().equals(assignment.bureau()));
        if (bureau != known) {
            wrong.add(Violation.of(path + "bureau", "dispatch-bureau"));
        }
        LocalDate latest = today.plusYears(YEARS);
        if (assignment.deadline().isBefore(today) || assignment.deadline().isAfter(latest)) {
            wrong.add(Violation.of(path + "deadline", "date-range", today, latest));
        }
        return wrong;
    }

    /** What the viewer may do now. */
    static List<ProblemAction> actions(Viewer viewer, Facts problem) {
        List<ProblemAction> actions = new ArrayList<>();
        boolean unsolved = problem.state() == ProblemState.RAISED || problem.state() == ProblemState.OPEN;
        if (unsolved && assigns(viewer, problem.county())) {
            actions.add(ProblemAction.ASSIGN);
        }
        if (problem.state() == ProblemState.OPEN
                && unit(viewer).filter(problem.owner()::equals).isPresent()) {
            actions.add(ProblemAction.SOLVE);
        }
        if (problem.state() == ProblemState.SOLVED && decides(viewer, problem)) {
            actions.addAll(List.of(ProblemAction.CLOSE, ProblemAction.REOPEN));
        }
        return actions;
    }

    private static boolean decides(Viewer viewer, Facts problem) {
        boolean districts = problem.owner().startsWith("district:");
        return viewer.is(Role.COMMISSION_PREPARER) || (!districts && viewer.reviewsDistrict(problem.county()));
    }
}
