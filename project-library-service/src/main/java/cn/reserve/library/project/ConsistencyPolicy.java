package cn.reserve.library.project;

import cn.reserve.library.form.Funding;
import cn.reserve.library.form.LoanWish;
import cn.reserve.library.form.NewEquipment;
import cn.reserve.library.form.ProjectRequest;
import cn.reserve.platform.standards.ProjectCode;
import cn.reserve.platform.standards.Verdict;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which consistency checks of {@code domain.md} §3 a form fails. Pure; what other projects say comes in as {@link Neighbours}. */
final class ConsistencyPolicy {
    private ConsistencyPolicy() {}

    /**
     * What other projects hold.
     *
     * @param claimsSameMachine another live project retires one of the same machines of this enterprise
     * @param hasSameContent another project has the same text as its content
     */
    record Neighbours(boolean claimsSameMachine, boolean hasSameContent) {}

    /** The flags of a form; those known before keep their justification and acceptance. */
    static List<Flag> flags(ProjectRequest form, Neighbours neighbours, List<Flag> known) {
        return found(form, neighbours).stream()
                .map(code -> known.stream()
                        .filter(flag -> flag.code() == code)
                        .findFirst()
                        .orElseGet(code::open))
                .toList();
    }

    private static Set<FlagCode> found(ProjectRequest form, Neighbours neighbours) {
        Set<FlagCode> found = EnumSet.noneOf(FlagCode.class);
        amounts(found, form);
        if (neighbours.claimsSameMachine()) {
            found.add(FlagCode.RETIRED_MACHINE_CLAIMED_ELSEWHERE);
        }
        if (neighbours.hasSameContent()) {
            found.add(FlagCode.COPIED_TEXT);
        }
        if (form.code() != null && ProjectCode.check(form.code()) != Verdict.VALID) {
            found.add(FlagCode.CODE_FORMAT);
        }
        return found;
    }

    private static void amounts(Set<FlagCode> found, ProjectRequest form) {
        BigDecimal total = form.totalInvestment();
        if (total != null && doNotSum(form.funding(), total)) {
            found.add(FlagCode.SOURCES_DO_NOT_SUM);
        }
        add(found, FlagCode.EQUIPMENT_EXCEEDS_FIXED_ASSETS, form.equipmentInvestment(), form.fixedAssetInvestment());
        add(found, FlagCode.FIXED_ASSETS_EXCEED_TOTAL, form.fixedAssetInvestment(), total);
        LoanWish loan = form.loan();
        add(found, FlagCode.LOAN_EXCEEDS_TOTAL, loan == null ? null : loan.amount(), total);
        add(found, FlagCode.YEAR_PLAN_OUT_OF_LINE, form.yearPlan(), total);
        add(found, FlagCode.NEW_EQUIPMENT_EXCEEDS_INVESTMENT, price(form.newEquipment()), form.equipmentInvestment());
    }

    /** Sources whose amounts are all said; a line that is half filled in may still make them fit. */
    private static boolean doNotSum(List<Funding> funding, BigDecimal total) {
        List<BigDecimal> amounts =
                funding.stream().map(Funding::amount).filter(Objects::nonNull).toList();
        return !funding.isEmpty()
                && amounts.size() == funding.size()
                && amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add).compareTo(total) != 0;
    }

    /** What the machines cost at least: a line without price or quantity adds nothing yet. */
    private static BigDecimal price(List<NewEquipment> equipment) {
        return equipment.stream().map(ConsistencyPolicy::price).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal price(NewEquipment line) {
        BigDecimal unitPrice = line.unitPrice();
        Integer quantity = line.quantity();
        return unitPrice == null || quantity == null
                ? BigDecimal.ZERO
                : unitPrice.multiply(BigDecimal.valueOf(quantity));
    }

    private static void add(Set<FlagCode> found, FlagCode code, @Nullable BigDecimal part, @Nullable BigDecimal whole) {
        if (part != null && whole != null && part.compareTo(whole) > 0) {
            found.add(code);
        }
    }
}
