package cn.reserve.supplydemand.recycler;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which retired equipment fits which recycler, and why. Pure. */
final class FitPolicy {
    private static final int LEAST_NUMBER = 2;
    private static final List<String> NONE = List.of("办理中", "暂无", "没有", "未办理", "申请中");

    private FitPolicy() {}

    /** The kinds that a recycler may take, by business, materials and qualification. */
    static List<RetiredKind> accepts(BusinessKind business, String materials, @Nullable String qualification) {
        return Arrays.stream(RetiredKind.values())
                .filter(kind -> fits(kind, business, materials, qualification))
                .toList();
    }

    /** Why a recycler that fits does: its business, the word among its materials, its qualification where one is needed. */
    static List<FitReason> reasons(
            RetiredKind kind, BusinessKind business, String materials, @Nullable String qualification) {
        List<FitReason> reasons = new ArrayList<>();
        reasons.add(new FitReason(FitReason.Part.BUSINESS_KIND, business.name()));
        word(kind, materials).ifPresent(word -> reasons.add(new FitReason(FitReason.Part.MATERIALS, word)));
        if (kind.needsQualification() && qualification != null) {
            reasons.add(new FitReason(FitReason.Part.QUALIFICATION, qualification));
        }
        return List.copyOf(reasons);
    }

    private static boolean fits(
            RetiredKind kind, BusinessKind business, String materials, @Nullable String qualification) {
        return kind.takers().contains(business)
                && word(kind, materials).isPresent()
                && (!kind.needsQualification() || isNamed(qualification));
    }

    /** Words that say that there is none are no qualification. */
    private static boolean isNamed(@Nullable String qualification) {
        return qualification != null
                && qualification.codePoints().filter(Character::isLetterOrDigit).count() >= LEAST_NUMBER
                && NONE.stream().noneMatch(qualification::contains);
    }

    private static Optional<String> word(RetiredKind kind, String materials) {
        return kind.materials().stream().filter(materials::contains).findFirst();
    }
}
