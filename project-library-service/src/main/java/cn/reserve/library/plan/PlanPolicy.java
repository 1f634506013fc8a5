package cn.reserve.library.plan;

import cn.reserve.library.project.ProjectPolicy;
import cn.reserve.library.project.ProjectState;
import cn.reserve.library.viewer.Viewer;
import cn.reserve.platform.identity.Role;
import cn.reserve.platform.rest.Violation;
import cn.reserve.platform.standards.Yuan;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which years a plan may name, and how much. Pure. */
final class PlanPolicy {
    private static final int YEARS = 3;

    private PlanPolicy() {}

    /** The enterprise's own people, while the project is in the library. */
    static boolean changes(Viewer viewer, ProjectPolicy.Facts project) {
        boolean inLibrary = project.state() == ProjectState.ADMITTED || project.state() == ProjectState.SUSPENDED;
        return viewer.is(Role.ENTERPRISE) && viewer.belongsTo(project.uscc()) && inLibrary;
    }

    /**
     * What is wrong with a plan.
     *
     * @param first this year
     * @param total the project's total investment in yuan; null when unknown
     */
    static List<Violation> violations(List<PlanYear> years, int first, @Nullable BigDecimal total) {
        List<Violation> wrong = new ArrayList<>();
        Set<Integer> seen = new HashSet<>();
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < years.size(); i++) {
            PlanYear year = years.get(i);
            if (year.year() < first || year.year() >= first + YEARS || !seen.add(year.year())) {
                wrong.add(Violation.of("years[" + i + "].year", "plan-year", first, first + YEARS - 1));
            }
            sum = sum.add(year.investment());
        }
        if (total != null && sum.compareTo(total) > 0) {
            wrong.add(Violation.of("years", "plan-over-total", Yuan.wan(total), Yuan.thousands(total)));
        }
        return wrong;
    }
}
