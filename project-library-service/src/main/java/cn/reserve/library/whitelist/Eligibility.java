package cn.reserve.library.whitelist;

import cn.reserve.library.enterprise.Enterprise;
import cn.reserve.library.enterprise.Enterprises;
import cn.reserve.library.judging.ProjectFacts;
import cn.reserve.library.project.Project;
import cn.reserve.library.project.ReviewClock;
import cn.reserve.library.rules.Judgement;
import cn.reserve.library.rules.PolicyRules;
import cn.reserve.library.rules.RuleProgrammes;
import cn.reserve.library.rules.RuleSet;
import cn.reserve.library.rules.RuleVerdict;
import cn.reserve.platform.rest.Messages;
import cn.reserve.platform.rest.Problems;
import cn.reserve.platform.rest.Wording;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the rules say about a project today. */
@ApplicationScoped
public class Eligibility {
    private final PolicyRules rules;
    private final RuleProgrammes programmes;
    private final Enterprises enterprises;
    private final ReviewClock clock;

    Eligibility(PolicyRules rules, RuleProgrammes programmes, Enterprises enterprises, ReviewClock clock) {
        this.rules = rules;
        this.programmes = programmes;
        this.enterprises = enterprises;
        this.clock = clock;
    }

    /** A project as it is, with what the rules say. */
    record Judged(UUID project, Snapshot snapshot, Judgement judgement) {}

    /** What every valid rule says about a project today. */
    public Judgement judgementOf(Project project) {
        return judge(project).judgement();
    }

    Judged judge(Project project) {
        return judge(List.of(project)).getFirst();
    }

    /** Some projects as they are, in their order; their enterprises and the rules of the day are looked up together. */
    List<Judged> judge(List<Project> projects) {
        LocalDate today = clock.today();
        RuleSet valid = rules.on(today);
        Map<String, Enterprise> owners = enterprises.byUsccs(
                projects.stream().map(Project::uscc).distinct().toList());
        return projects.stream()
                .map(project -> judged(project, owners.get(project.uscc()), valid, today))
                .toList();
    }

    private static Judged judged(Project project, @Nullable Enterprise enterprise, RuleSet valid, LocalDate today) {
        if (enterprise == null) {
            throw new IllegalStateException("a project without its enterprise");
        }
        Judgement judgement = valid.judge(ProjectFacts.of(project, enterprise, today));
        return new Judged(project.id(), Snapshot.of(project, enterprise), judgement);
    }

    /**
     * The project, when it may enter a batch.
     *
     * @throws cn.reserve.platform.rest.ProblemException 409 {@code whitelist.not-eligible} naming the rules; 409 {@code
     *     whitelist.change-open} while its figures are about to change
     */
    Judged require(Project project) {
        if (project.openChange() != null) {
            throw Problems.conflict("whitelist.change-open", project.form().name());
        }
        Judged judged = judge(project);
        if (!judged.judgement().isEligible()) {
            List<RuleVerdict> obstacles = judged.judgement().obstacles();
            throw Problems.conflict("whitelist.not-eligible", judged.snapshot().name(), names(obstacles))
                    .with("projectId", project.id())
                    .with("rules", obstacles);
        }
        return judged;
    }

    /** The rules in a sentence, each with its words; says so when none is in force. */
    Wording names(List<RuleVerdict> obstacles) {
        if (obstacles.isEmpty()) {
            return Messages.wordingOrCode("whitelist.no-rule-in-force");
        }
        return new Wording(
                obstacles.stream()
                        .map(rule -> programmes.name(rule.programme()).zh() + "（" + rule.zh() + "）")
                        .collect(Collectors.joining("；")),
                obstacles.stream()
                        .map(rule -> programmes.name(rule.programme()).en() + " (" + rule.en() + ")")
                        .collect(Collectors.joining("; ")));
    }
}
