package cn.reserve.library.judging;

import cn.reserve.library.enterprise.Enterprise;
import cn.reserve.library.enterprise.EnterpriseState;
import cn.reserve.library.form.CompletenessPolicy;
import cn.reserve.library.form.Declaration;
import cn.reserve.library.form.Funding;
import cn.reserve.library.form.LoanWish;
import cn.reserve.library.form.ProjectRequest;
import cn.reserve.library.form.RetiredEquipment;
import cn.reserve.library.project.Project;
import cn.reserve.library.project.ProjectState;
import cn.reserve.library.rules.Fact;
import cn.reserve.library.rules.Facts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the rules may ask, read from a project and its enterprise. What the form does not say stays unknown. Pure. */
public final class ProjectFacts {
    private ProjectFacts() {}

    /** The facts of a project on a day, as it was submitted. */
    public static Facts of(Project project, Enterprise enterprise, LocalDate today) {
        return of(project, project.form(), enterprise, today);
    }

    /** The facts of a project on a day, as if this form were its own. */
    public static Facts of(Project project, ProjectRequest form, Enterprise enterprise, LocalDate today) {
        Facts facts = new Facts()
                .with(Fact.ADMITTED, project.state() == ProjectState.ADMITTED)
                .with(Fact.DOCUMENTS_COMPLETE, CompletenessPolicy.documentsComplete(form))
                .with(Fact.OPEN_RED_FLAG, project.hasOpenRedFlag())
                .with(Fact.ENTERPRISE_VERIFIED, enterprise.state() == EnterpriseState.VERIFIED)
                .with(Fact.FIELD, form.field())
                .with(Fact.NATURE, form.nature())
                .with(Fact.COUNTY, form.county())
                .with(Fact.TOTAL_INVESTMENT, form.totalInvestment())
                .with(Fact.FIXED_ASSET_INVESTMENT, form.fixedAssetInvestment())
                .with(Fact.EQUIPMENT_INVESTMENT, form.equipmentInvestment())
                .with(Fact.BOND_SUPPORT, bondSupport(form.funding()))
                .with(Fact.THIS_YEAR, today.getYear())
                .with(Fact.UNDER_CONSTRUCTION, underConstruction(project, form, today));
        if (form.plannedStart() != null) {
            facts.with(Fact.START_YEAR, form.plannedStart().getYear());
        }
        loan(facts, form.loan());
        retired(facts, form);
        disposed(facts, project, form);
        declared(facts, form.declaration());
        return facts;
    }

    private static @Nullable Boolean underConstruction(Project project, ProjectRequest form, LocalDate today) {
        Declaration said = form.declaration();
        return ConstructionPolicy.underConstruction(
                project.stage(),
                said == null ? null : said.progressPercent(),
                form.plannedStart(),
                form.plannedCompletion(),
                today);
    }

    private static void loan(Facts facts, @Nullable LoanWish loan) {
        if (loan != null) {
            facts.with(Fact.LOAN_AMOUNT, loan.amount())
                    .with(Fact.LOAN_TERM_MONTHS, loan.termMonths())
                    .with(Fact.INTENDED_BANKS, loan.intendedBanks().size());
        }
    }

    private static void retired(Facts facts, ProjectRequest form) {
        facts.with(
                Fact.RETIRED_ORIGINAL_COST, sum(form.retiredEquipment().stream().map(RetiredEquipment::originalCost)));
        if (!form.retiredEquipment().isEmpty()) {
            facts.with(Fact.RETIRED_DEPRECIATED, allDepreciated(form.retiredEquipment()));
        }
    }

    /** Nothing until a certificate was accepted; unknown of a project that retires nothing. */
    private static void disposed(Facts facts, Project project, ProjectRequest form) {
        if (!form.retiredEquipment().isEmpty()) {
            facts.with(
                    Fact.RETIRED_DISPOSED_COST,
                    Objects.requireNonNullElse(project.retiredDisposedCost(), BigDecimal.ZERO));
        }
    }

    private static @Nullable Boolean allDepreciated(List<RetiredEquipment> lines) {
        @Nullable Boolean all = true;
        for (RetiredEquipment line : lines) {
            all = both(all, line.depreciated());
        }
        return all;
    }

    private static void declared(Facts facts, @Nullable Declaration said) {
        if (said == null) {
            return;
        }
        facts.with(Fact.PROGRESS_PERCENT, said.progressPercent())
                .with(Fact.RELOCATION, said.relocation())
                .with(Fact.RETIRED_OWNED_FIRST_HAND, both(said.retiredOwned(), not(said.retiredSecondHand())))
                .with(Fact.NEW_EQUIPMENT_FIRST_HAND, not(said.newSecondHand()));
        if (said.guidanceClass() != null) {
            facts.with(
                    Fact.RESTRICTED_CLASS,
                    switch (said.guidanceClass()) {
                        case RESTRICTED, ELIMINATED -> true;
                        case ENCOURAGED, PERMITTED -> false;
                    });
        }
    }

    private static @Nullable Boolean not(@Nullable Boolean said) {
        return said == null ? null : !said;
    }

    /** False as soon as one is known to be false. */
    private static @Nullable Boolean both(@Nullable Boolean one, @Nullable Boolean other) {
        if (Boolean.FALSE.equals(one) || Boolean.FALSE.equals(other)) {
            return false;
        }
        return one == null || other == null ? null : Boolean.TRUE;
    }

    /** Unknown while some line does not say where its money comes from: it may be central. */
    private static @Nullable BigDecimal bondSupport(List<Funding> funding) {
        return funding.stream().anyMatch(line -> line.source() == null)
                ? null
                : sum(funding.stream()
                        .filter(line -> line.source() == Funding.Source.CENTRAL)
                        .map(Funding::amount));
    }

    /** Unknown as soon as one amount is. */
    private static @Nullable BigDecimal sum(Stream<@Nullable BigDecimal> amounts) {
        BigDecimal sum = BigDecimal.ZERO;
        for (BigDecimal amount : amounts.toList()) {
            if (amount == null) {
                return null;
            }
            sum = sum.add(amount);
        }
        return sum;
    }
}
