package cn.reserve.library.fund;

import cn.reserve.library.fund.SpecialFunds.Rival;
import cn.reserve.library.project.Project;
import cn.reserve.library.stacking.ProgrammeLaw;
import cn.reserve.platform.rest.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** No machine is paid for twice: what the register asks of whoever changes the machines of a project that has funds. */
@ApplicationScoped
public class FundedMachines {
    private final SpecialFunds funds;
    private final ProgrammeLaw law;

    FundedMachines(SpecialFunds funds, ProgrammeLaw law) {
        this.funds = funds;
        this.law = law;
    }

    /**
     * Refuses machines for which another project has funds that exclude this project's. The caller holds the lock on the project and has
     * flushed it; until its transaction ends no funds of the enterprise are recorded.
     *
     * @throws cn.reserve.platform.rest.ProblemException 409 {@code change.machine-funded}
     */
    public void requireSingle(Project project) {
        funds.oneRecordAtATime(project.uscc());
        Set<String> programmes = funds.programmesOf(project.id());
        if (programmes.isEmpty()) {
            return;
        }
        for (Rival rival : funds.rivals(project.id())) {
            programmes.stream()
                    .filter(programme -> excludes(programme, rival))
                    .findFirst()
                    .ifPresent(programme -> {
                        throw Problems.conflict(
                                "change.machine-funded",
                                rival.project(),
                                law.name(rival.programme()),
                                law.name(programme));
                    });
        }
    }

    /** Whether one machine cannot have both. */
    boolean excludes(String programme, Rival rival) {
        return rival.programme().equals(programme)
                || law.exclusion(programme, Set.of(rival.programme())).isPresent();
    }
}
