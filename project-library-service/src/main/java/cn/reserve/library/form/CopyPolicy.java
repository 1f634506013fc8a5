package cn.reserve.library.form;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a new project takes from an earlier one of the same enterprise. Pure. */
public final class CopyPolicy {
    private static final String MARK = "（副本）";
    private static final int LONGEST_NAME = 200;

    private CopyPolicy() {}

    /**
     * The form without what belongs to the earlier project alone: its code, numbers and dates of its permits, its machines (one is retired
     * once), how far it is, and its consent. A permit that is not needed is still not needed.
     */
    public static ProjectRequest copyOf(ProjectRequest form) {
        return new ProjectRequest(
                null,
                name(form.name()),
                form.field(),
                form.direction(),
                form.nature(),
                form.industry(),
                form.county(),
                form.address(),
                form.content(),
                form.scale(),
                form.leadPerson(),
                form.leadPhone(),
                form.plannedStart(),
                form.plannedCompletion(),
                form.totalInvestment(),
                form.fixedAssetInvestment(),
                form.equipmentInvestment(),
                form.funding(),
                form.yearPlan(),
                form.landUse(),
                form.permits().stream()
                        .filter(permit -> permit.state() == Permit.State.NOT_NEEDED)
                        .toList(),
                List.of(),
                form.newEquipment(),
                form.effect(),
                form.loan(),
                null,
                declared(form.declaration()),
                null);
    }

    private static String name(String name) {
        int room = LONGEST_NAME - MARK.length();
        String kept = name.codePointCount(0, name.length()) <= room
                ? name
                : name.substring(0, name.offsetByCodePoints(0, room)).strip();
        return kept + MARK;
    }

    private static @Nullable Declaration declared(@Nullable Declaration said) {
        return said == null
                ? null
                : new Declaration(null, said.relocation(), null, null, said.newSecondHand(), said.guidanceClass());
    }
}
