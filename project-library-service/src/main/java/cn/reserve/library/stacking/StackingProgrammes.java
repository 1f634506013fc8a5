package cn.reserve.library.stacking;

import cn.reserve.library.enterprise.Enterprise;
import cn.reserve.library.enterprise.Enterprises;
import cn.reserve.library.form.LoanWish;
import cn.reserve.library.form.ProjectRequest;
import cn.reserve.library.judging.ProjectFacts;
import cn.reserve.library.project.Project;
import cn.reserve.library.project.Projects;
import cn.reserve.library.project.ReviewClock;
import cn.reserve.library.rules.PolicyRules;
import cn.reserve.library.rules.RuleVerdict;
import cn.reserve.library.rules.Verdict;
import cn.reserve.library.stacking.CombinationPolicy.Law;
import cn.reserve.library.stacking.CombinationPolicy.Offer;
import cn.reserve.library.stacking.CombinationPolicy.Pair;
import cn.reserve.library.viewer.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What every programme says of a project today, and which of them may be had together. */
@ApplicationScoped
class StackingProgrammes {
    private final Programmes programmes;
    private final Projects projects;
    private final Enterprises enterprises;
    private final PolicyRules rules;
    private final ReviewClock clock;

    StackingProgrammes(
            Programmes programmes, Projects projects, Enterprises enterprises, PolicyRules rules, ReviewClock clock) {
        this.programmes = programmes;
        this.projects = projects;
        this.enterprises = enterprises;
        this.rules = rules;
        this.clock = clock;
    }

    /**
     * The programmes for a project; its own people read them for what they have mended since a return.
     *
     * @throws cn.reserve.platform.rest.ProblemException 404 when unknown or not the viewer's to know
     */
    @Transactional
    StackingResponse of(UUID id, Viewer viewer) {
        Project project = projects.visible(id, viewer);
        LocalDate today = clock.today();
        Enterprise enterprise = enterprises
                .byUscc(project.uscc())
                .orElseThrow(() -> new IllegalStateException("a project without its enterprise"));
        ProjectRequest form = viewer.belongsTo(project.uscc()) ? project.pendingForm() : project.form();
        Map<String, List<RuleVerdict>> verdicts =
                rules.judge(ProjectFacts.of(project, form, enterprise, today), today).verdicts().stream()
                        .collect(Collectors.groupingBy(RuleVerdict::programme));
        EstimatePolicy.Figures figures = figures(form, today);
        List<StackingResponse.Programme> judged = programmes.all().stream()
                .map(programme -> judged(programme, verdicts.getOrDefault(programme.id(), List.of()), figures))
                .toList();
        List<Relation> relations = programmes.relations();
        Law law = law(relations);
        return new StackingResponse(
                id,
                today,
                "以下为按现行规则的估算，不构成承诺；以主管部门审核结果为准。贷款按今日发放估算。",
                "An estimate by the rules in force, not a promise; the authorities decide. The loan is taken as disbursed today.",
                judged,
                relations.stream().map(Relation::response).toList(),
                best(judged, law, EnumSet.of(Standing.PASS)),
                best(judged, law, EnumSet.of(Standing.PASS, Standing.NOT_JUDGED)));
    }

    private static EstimatePolicy.Figures figures(ProjectRequest form, LocalDate today) {
        LoanWish loan = form.loan();
        return loan == null
                ? new EstimatePolicy.Figures(form.fixedAssetInvestment(), null, null, today)
                : new EstimatePolicy.Figures(form.fixedAssetInvestment(), loan.amount(), loan.termMonths(), today);
    }

    private static StackingResponse.Programme judged(
            Programme programme, List<RuleVerdict> conditions, EstimatePolicy.Figures figures) {
        Standing standing = standing(programme, conditions, figures.from());
        EstimatePolicy.Estimate estimate = standing == Standing.NOT_IN_FORCE
                ? new EstimatePolicy.Estimate(null, List.of(whyNotInForce(programme, figures.from())))
                : EstimatePolicy.of(programme.terms(), figures);
        return new StackingResponse.Programme(
                programme.id(),
                programme.nameZh(),
                programme.nameEn(),
                programme.clause(),
                programme.validFrom(),
                programme.validTo(),
                standing,
                conditions,
                estimate.amount(),
                estimate.lines());
    }

    /** Without a condition in force nothing says who may have the programme: then it is not in force either. */
    private static Standing standing(Programme programme, List<RuleVerdict> conditions, LocalDate day) {
        if (!programme.isInForceOn(day) || conditions.isEmpty()) {
            return Standing.NOT_IN_FORCE;
        }
        if (conditions.stream().anyMatch(rule -> rule.verdict() == Verdict.FAIL)) {
            return Standing.FAIL;
        }
        if (conditions.stream().anyMatch(RuleVerdict::troubled)) {
            return Standing.NOT_COMPUTABLE;
        }
        boolean unknown = conditions.stream().anyMatch(rule -> rule.verdict() == Verdict.NOT_JUDGED);
        return unknown ? Standing.NOT_JUDGED : Standing.PASS;
    }

    private static Line whyNotInForce(Programme programme, LocalDate day) {
        return programme.isInForceOn(day)
                ? new Line(
                        "当日没有生效的条件，不能享受，也不参与组合",
                        "No condition of it is in force on this day: it cannot be had, nor combined",
                        null)
                : new Line("当日不在有效期内", "Not in force on this day", null);
    }

    private static Law law(List<Relation> relations) {
        Set<Pair> exclusions = relations.stream()
                .filter(relation -> relation.is(Relation.Kind.EXCLUDES))
                .map(relation -> new Pair(relation.programme(), relation.other()))
                .collect(Collectors.toSet());
        Map<String, Set<String>> needs = relations.stream()
                .filter(relation -> relation.is(Relation.Kind.NEEDS))
                .collect(Collectors.groupingBy(
                        Relation::programme, Collectors.mapping(Relation::other, Collectors.toSet())));
        return new Law(exclusions, needs);
    }

    private static StackingResponse.Combination best(
            List<StackingResponse.Programme> judged, Law law, Set<Standing> usable) {
        List<Offer> offers = judged.stream()
                .filter(programme -> usable.contains(programme.standing()))
                .map(programme ->
                        new Offer(programme.id(), Objects.requireNonNullElse(programme.amount(), BigDecimal.ZERO)))
                .toList();
        CombinationPolicy.Combination best = CombinationPolicy.best(offers, law);
        List<Line> lines = new ArrayList<>();
        judged.stream()
                .filter(programme -> best.programmes().contains(programme.id()))
                .forEach(programme -> lines.add(new Line(programme.nameZh(), programme.nameEn(), programme.amount())));
        BigDecimal total = best.total().setScale(2);
        lines.add(new Line("合计", "Together", total));
        return new StackingResponse.Combination(best.programmes(), total, lines);
    }
}
