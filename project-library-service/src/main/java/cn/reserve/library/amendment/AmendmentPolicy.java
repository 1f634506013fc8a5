package cn.reserve.library.amendment;

import cn.reserve.library.enterprise.KeyData;
import cn.reserve.library.viewer.Viewer;
import cn.reserve.platform.identity.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What a proposal changes, and who may do what with it. Pure. */
final class AmendmentPolicy {
    private AmendmentPolicy() {}

    /** Names of the fields that differ, in the form's order. */
    static List<String> changed(KeyData before, KeyData after) {
        List<String> fields = new ArrayList<>();
        add(fields, "name", before.name(), after.name());
        add(fields, "county", before.county(), after.county());
        add(fields, "industry", before.industry(), after.industry());
        add(fields, "sizeClass", before.sizeClass(), after.sizeClass());
        add(fields, "aboveScale", before.aboveScale(), after.aboveScale());
        return fields;
    }

    /** Whether the viewer is in the proposal's circle, its own people apart. */
    static boolean sees(Viewer viewer, Amendment amendment) {
        return viewer.reviewsDistrict(amendment.county())
                || viewer.is(Role.COMMISSION_PREPARER)
                || viewer.is(Role.COMMISSION_APPROVER)
                || viewer.is(Role.AUDITOR);
    }

    /** What the viewer may do now. */
    static List<AmendmentAction> actions(Viewer viewer, Amendment amendment, boolean own) {
        if (amendment.state() != AmendmentState.PROPOSED) {
            return List.of();
        }
        if (viewer.reviewsDistrict(amendment.county())) {
            return List.of(AmendmentAction.ACCEPT, AmendmentAction.RETURN);
        }
        return own ? List.of(AmendmentAction.WITHDRAW) : List.of();
    }

    private static void add(List<String> fields, String name, Object before, Object after) {
        if (!Objects.equals(before, after)) {
            fields.add(name);
        }
    }
}
